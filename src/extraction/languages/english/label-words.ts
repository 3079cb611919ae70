/** Closed lists of English words that stand before the colon of a label, lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What opens a label that names nobody: "Photo:", "ALSO READ:", "Read more:", "Source:". */
export const NO_SPEAKER = list(
  "about address advertisement advice agenda also alert analysis answers apologies archive attendees audio author background below bottom breaking brief broadcast by caption category categories cc chapter circulation claim comment comments conclusion contact context copyright correction corrections credit credits date dates details disclaimer disclosure duration edited editing editor’s editor's edition email e-mail episode event example exclusive explainer exhibit fact facts fax figure file filed follow footnote format from full further gallery glossary graphic guest guests headline headlines here high highlights how illustration image images important in index information inset introduction key keywords language last latest link links listen live location map media meeting members minutes mobile more must next note notes notice now number nb opening opinion page part participants pdf phone photo photograph photographs photos picture pictures place play podcast poll postscript present price prices ps publication published publisher query rating re read reading recap recommended record recorded reference references related release report reporting result results review running runtime score section see series share side sign sources source sport spotlight story subject subscribe subtitle summary support table tag tags tel telephone the this ticket tickets time title today top topic topics transcript transcribed translation trending tweet type unit update updated updates url venue verdict version via video videos view volume vote warning watch weather web website when where who why words written",
);
/** Who holds a role in a talk without being named: "The CHAIR:", "Moderator:", "Speaker 2:". */
export const ROLES = list(
  'announcer attendee caller captain chair chairman chairperson chairwoman clerk commissioner convener coroner counsel court defendant delegate female host interpreter interviewee interviewer judge journalist juror magistrate male man member moderator mp narrator nurse officer operator panelist panellist participant petitioner plaintiff presenter president prosecutor registrar reporter respondent secretary senator speaker student teacher translator unidentified unknown viewer voice voiceover witness woman',
);
/** Many who speak at once, or somebody among many: "Opposition senators:", "Several members:". */
export const CHORUS = list(
  'all audience both chorus colleagues councillors crowd deputies delegates everybody everyone honourable-members jurors members panellists protesters public representatives senators several some students together voices witnesses',
);
/** What tells "Some members" and "An honourable member" from a name. */
export const SOMEBODY = list('a an another government honourable hon honorable many opposition several some various');
/** Titles of the house, beside those of names. */
export const HOUSE_TITLES = list('deputy honourable honorable right the acting assistant senior shadow');
/** What is called out in a house, in the languages whose labels have spaces: "Zuruf von der FWG:". */
export const SHOUTS = list(
  'zuruf zurufe zwischenruf beifall heiterkeit cris exclamation exclamations rires voces gritos interjection',
);
