import type { Lexicon } from '../lexicon.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What somebody is: every noun has a capital, before a name or behind it. */
const OFFICE =
  /^(?:\p{Lu}[\p{L}-]{0,60})?(?:[Cc]hef|[Mm]eister|[Mm]inister|[Ss]precher|[Ll]eiter|[Pp]räsident|[Dd]irektor|[Kk]anzler|[Vv]orsitzender?|[Ll]otse|[Ll]otsin|[Kk]apitän|[Pp]rofessor|[Dd]oktor|[Ss]enator|[Rr]ichter|[Aa]nwalt|[Aa]nwält|[Ff]orscher|[Ee]xperte|[Ee]xpertin|[Aa]bgeordneter?|[Rr]at|[Rr]ätin|[Kk]ommissar|[Ss]ekretär|[Tt]rainer|[Aa]utor|[Ww]ärter|[Ff]ührer|[Ll]ehrer|[Pp]olitiker|[Bb]eauftragter?|[Mm]anager|[Gg]eschäftsführer|[Kk]oordinator|[Ee]rmittler|[Aa]nalyst|[Öö]konom|[Vv]orsitzende[rn]?|[Cc]hefin|[Pp]ilot|[Ff]ischer|[Gg]ewerkschafter|[Vv]orstand|[Ii]nhaber|[Bb]etreiber|[Vv]ertreter|[Pp]rofessor|[Aa]rzt|[Ää]rztin|[Ii]ngenieur|[Hh]istoriker|[Pp]farrer|[Bb]ischof|[Mm]inister|[Pp]olizist|[Zz]euge|[Zz]eugin)(?:in)?$|^(?:Herr|Frau|Dr\.?|Prof\.?|Graf|CEO|Ex-\p{L}{1,60})$/u;

/** German. Verbs that part (“teilte … mit”) stand by their first half. */
export const german: Lexicon = {
  verbs: list(
    'sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten berichtet berichtete berichteten erzählt erzählte erzählten meint meinte meinten antwortet antwortete antworteten schreibt schrieb schrieben geschrieben äußert äußerte äußerten teilte teilten teilt mitgeteilt kündigte kündigten kündigt angekündigt warnt warnte warnten versichert versicherte versicherten behauptet behauptete behaupteten kritisiert kritisierte kritisierten fordert forderte forderten fügte fügt hinzugefügt ergänzt ergänzte ergänzten räumte räumt eingeräumt lobt lobte lobten ruft rief riefen gerufen bestätigt bestätigte bestätigten unterstrich unterstreicht verkündet verkündete verkündeten verspricht versprach versprachen klagt klagte klagten beklagt beklagte mahnt mahnte mahnten gab gibt bemerkt bemerkte stellte stellt hob hebt zitiert wiederholt wiederholte entgegnet entgegnete entgegneten erwidert erwiderte begründet begründete schilderte schildert scherzte scherzt spricht sprach resümiert resümierte urteilt urteilte vermutet vermutete glaubt glaubte findet fand fasste fasst prophezeit prophezeite flüsterte flüstert schimpft schimpfte freut freute führte führt erläutert erläuterte hofft hoffte heißt hieß mitteilte mitteilten ankündigte hinzufügte einräumte hervorhob widersprach widerspricht',
  ),
  auxiliaries: list('hat haben hatte hatten habe sich dazu auch noch weiter zudem außerdem daraufhin am gestern heute'),
  denying: list(
    'bestritt bestreitet bestritten dementiert dementierte dementierten leugnet leugnete verneinte verneint',
  ),
  asking: list('fragt fragte fragten gefragt erkundigte erkundigten wollte'),
  negations: list('nicht nie niemals kein keine keinen keiner niemand nichts weder'),
  merely: list('nur bloß allein'),
  infinitives: list(
    'sagen erklären bestätigen mitteilen ankündigen verraten äußern kommentieren beantworten berichten betonen behaupten versprechen sprechen einräumen verkünden bekanntgeben preisgeben ausschließen',
  ),
  future: new Set(),
  modals: list(
    'wird werden würde würden will wollen wollte wollten kann können könnte könnten soll sollen sollte sollten muss müssen müsste darf dürfte dürften möchte möchten mag hätte hätten plant planen hofft beabsichtigt verspricht drohte droht',
  ),
  refusing: list(
    'lehnte lehnten lehnt abgelehnt weigerte weigerten weigert geweigert verweigerte verweigert vermied vermeidet vermieden verzichtete verzichtet versäumte unterließ ohne statt anstatt',
  ),
  rejecting: new Map([
    ['wies', 'zurück'],
    ['wiesen', 'zurück'],
    ['weist', 'zurück'],
    ['weisen', 'zurück'],
  ]),
  nobody: list('niemand keiner'),
  withholding: list(
    'gefragt frage fragen offen offenlassen schwieg schweigt schweigen geschwiegen unbeantwortet wissen wich weicht unkommentiert zurückgewiesen zurückwies keiner',
  ),
  hearsay: list('angeblich vermeintlich gerücht gerüchte gerüchten gerüchteweise'),
  supposing: list('wenn falls sofern sollte angenommen ob'),
  subordinators: list('als nachdem während weil da obwohl bevor seit sobald indem damit'),
  that: list('dass daß wonach'),
  whether: list('ob warum weshalb wann wie wer was wo'),
  according: [
    ['nach', 'angaben', 'von'],
    ['nach', 'den', 'worten', 'von'],
    ['nach', 'worten', 'von'],
    ['nach', 'aussage', 'von'],
    ['nach', 'auskunft', 'von'],
    ['nach', 'einschätzung', 'von'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'meinung', 'von'],
    ['laut'],
    ['gemäß'],
  ],
  accordingBehind: list('zufolge'),
  thus: list('so'),
  as: list('wie'),
  hasIncises: false,
  reportsAfterComma: true,
  nounsAreCapital: true,
  pronouns: list('er sie'),
  determiners: list(
    'der die das des dem den ein eine einer eines einem einen sein seine ihr ihre ihrer seiner dessen deren mehrere viele einige zwei drei',
  ),
  prepositions: list(
    'in im aus bei beim vor am an auf zu zum zur mit nach über um gegen gegenüber für von vom neben unter durch ohne seit bis trotz wegen',
  ),
  times: list(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen vormittag mittag nachmittag abend nacht woche wochenende jahr monat tag gestern heute vorgestern am in später zuletzt jahres',
  ),
  relatives: list('der die das dessen deren'),
  joining: list('und sowie'),
  noName: list(
    'sollte sollten der die das den dem des ein eine einer eines einem einen und aber doch nach laut am im in an auf bei mit von vor zu zur zum für über unter seit bis wenn als wie wir ich er sie es man auch noch nur so dann da dort hier heute gestern morgen zudem außerdem denn weil dass ob nicht kein keine alle viele einige diese dieser dieses jetzt nun später zuletzt montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember ende anfang mitte angaben worten ihr ihre ihrem ihren ihrer sein seine seinem seinen dessen deren unser unsere mein meine hat haben hatte hatten wird werden könnte soll will frage antwort angesichts trotz dort hierzu dazu daraufhin laut so wer was wo warum',
  ),
  office: OFFICE,
  trade: OFFICE,
  particles: list('von van de der zu zur vom'),
};
