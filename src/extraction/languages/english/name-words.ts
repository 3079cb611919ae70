export const PARTICLES =
  /^(?:de|del|della|di|da|dos|du|van|von|zu|zur|der|den|dem|ten|ter|la|le|bin|bint|ibn|al|el|y|á|av|af)$/;

/** What tells a son from his father. */
export const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Words that make a name that of an organization, wherever they stand in it. */
export const ORGANIZATION_WORD =
  /^(?:Academy|Administration|Aerospace|Airlines|Airways|Bancorp|Biotech|Breweries|Brewery|Chemicals|Electronics|Energy|Foods|GmbH|Healthcare|Insurance|LLC|Logistics|Mining|Petroleum|Pharma|Pharmaceuticals|Railways|Robotics|Securities|Semiconductor|Semiconductors|Shipbuilding|Software|Technologies|Telecom|Ventures|plc|PLC|Agency|Alliance|Army|Assembly|Association|Authority|Bank|Board|Bureau|Cabinet|Campaign|Center|Centers|Centre|Chamber|Church|Club|Coalition|College|Commission|Committee|Company|Conference|Congress|Consulting|Convention|Corp|Corporation|Corps|Council|County|Court|Courts|Defense|Department|Development|Directorate|Embassy|Enterprises|Exchange|Federation|Force|Forum|Foundation|Fund|Government|Group|Guard|Holdings|Hospital|House|Inc|Industries|Initiative|Institute|Institution|Journal|Labs|League|Ledger|Ltd|Magazine|Media|Ministry|Motors|Movement|Museum|Navy|Network|News|Office|Organization|Organisation|PAC|Parliament|Partners|Party|Patrol|Police|Podcast|Post|Press|Project|Province|Radio|Provincial|Records|Reform|Regional|Municipal|Region|Republic|Research|School|Schools|Senate|Service|Services|Show|Society|Studies|Systems|Television|Tribune|Trust|Times|Union|University|Watch|Weekly|Zone|National|Federal|International|Democrats|Republicans|Americans|Twitter|Facebook|Google|Politico|Breitbart|Fox)\.?$/;

/** Words that do so at the end of a name only: a Park may be a person. */
export const PLACE_AT_END =
  /^(?:Act|Affairs|Airport|Alps|Avenue|Bay|Beach|Bridge|Building|Casino|City|Community|Delta|District|East|Hall|Hotel|Island|Islands|Lake|Mill|Mountain|North|Park|Plaza|Port|River|Road|Sea|South|Square|Stadium|State|States|Street|Theater|Theatre|Tower|Valley|Week)$/;

/** Words that do so at the beginning only: nobody is called New Delhi. */
export const PLACE_AT_START =
  /^(?:American|Black|British|Chinese|Democratic|East|Eastern|European|Islamic|New|North|Northern|Red|Republican|South|Southern|Supreme|United|Wall|West|Western|White|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Wisconsin|Wyoming)$/;

/** Words that say at the end of a name what somebody is, not who. */
export const OFFICE_AT_END =
  /^(?:Ambassador|Attorney|Chairman|Chairwoman|Commissioner|Conservative|Conservatives|Democrat|Democratic|Director|Governor|Liberal|Liberals|Mayor|Minister|Nominee|President|Professor|Republican|Secretary|Senator|Spokesman|Spokeswoman|Strategist|Supporters|Train|Voters|World)$/;

/** Countries, and the capitals that stand for them, speak as governments do. */
export const CAPITAL_OR_COUNTRY =
  /^(?:Russia|China|Iran|Israel|Britain|France|Germany|Italy|Spain|Poland|Japan|India|Pakistan|Turkey|Ukraine|Syria|Iraq|Egypt|Canada|Mexico|Brazil|Australia|America|Europe|Washington|Moscow|Beijing|Tehran|Jerusalem|Brussels|London|Paris|Berlin|Rome|Madrid|Warsaw|Tokyo|Delhi|Ankara|Kyiv|Kiev|Seoul|Pyongyang|Ottawa|Canberra)$/;

/** Capitalised offices that stand before a name like a title. */
export const OFFICE =
  /^(?:Activist|Actor|Actress|Agent|Artist|Astronomer|Author|Barrister|Biologist|Broadcaster|Chef|Coach|Columnist|Commentator|Counsel|Critic|Defender|Det|Ecologist|Economist|Engineer|Eyewitness|Firefighter|Geologist|Goalkeeper|Guide|Headteacher|Historian|Insp|Lawyer|Lecturer|Midfielder|Neighbour|Neighbor|Novelist|Organiser|Organizer|Owner|Paramedic|Pensioner|Photographer|Physicist|Physiotherapist|Pilot|Player|Principal|Prosecutor|Psychologist|Ranger|Reader|Researcher|Resident|Scientist|Singer|Skipper|Striker|Student|Supt|Teacher|Treasurer|Veteran|Vice-minister|Volunteer|Winger|Witness|Analyst|Campaigner|Cllr|Co-author|Constable|Councillor|Sheikh|Sheikha|Substitute|Leader|Majority|Minority|Deputy|Director|Executive|Chief|CEO|CFO|Spokesman|Spokeswoman|Spokesperson|Whip|Nominee|Minister|Prime|Officer|Press|Commissioner|Sheriff|Delegate|Party|Secretary|Manager|Strategist|Adviser|Advisor|Editor|Reporter|Host|Candidate|Founder|Lt|First|Attorney|Solicitor|Foreign|Vice|Vice-President|Campaign|Democratic|Republican|Democrat|House|Senate|State|Assistant|Head|Chair|Democrats|Councilmember|Assemblyman|Assemblywoman|Supervisor|Superintendent|Marshal|Private|Nurse|Detective|Officer|Inspector|Archdeacon|Justice|Chairperson|Under-Secretary|Undersecretary|Staff|Trustee|Presidential|Rival|Speaker|AG|Fascist|Socialist|Communist|Liberal|Conservative|Libertarian|Progressive|Presumptive|\p{Lu}\p{Ll}+-(?:winner|winning|born|based|backed|elect))$/u;

/** Names that end like adverbs and participles. */
export const NAMES_LIKE_WORDS: ReadonlySet<string> = new Set(
  'kelly lily emily sally molly holly polly carly beverly kimberly shelly wally tilly milly nelly dolly reilly billy willy sterling fleming king ming ling jing ying ping ding xing qing bing ting connolly daly donnelly crowley buckley manning browning keating harding golding downing dowling'.split(
    ' ',
  ),
);

export const OPENERS: ReadonlySet<string> = new Set(
  'like unlike given neither nor either does did do would could can should is are was were has had why how what when where thanks unless despite besides beyond without within upon yes no not dear says said asked reached via per amid once every here there today tonight tomorrow yesterday plus minus perhaps maybe let see read watch meet suppose supposing imagine assuming'.split(
    ' ',
  ),
);
