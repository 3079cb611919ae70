/** Closed lists of English words, lower case. Open classes (verbs of saying) are learned: see `cue.ts`. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DASHES = list('- – —');
export const PRONOUNS = list('he she they i we it you who');
export const DETERMINERS = list(
  'the a an one another some many several most both his her their its our my this that these those two three four five six few other no each every all',
);
/** What may stand between a subject and its verb. */
export const BETWEEN = list(
  "has have had having is was are were be been being will would can could may might should must shall does do did 's 've 'd ’s ’ve ’d not n't never also then later once often repeatedly still recently previously now just even already only again always reportedly further ever first soon both all himself herself themselves myself apparently frequently nonetheless too",
);
/** Words that open a clause or a phrase, so that a subject may start behind them. */
export const CONJUNCTIONS = list(
  'what which how why who that but because while when although though if since before after where whether unless until so yet and or as than',
);
/** Words that open an adverbial in front of a main clause. */
export const LEADS = list(
  'on in at during after before when while despite although though as for with by since earlier meanwhile however but and yet so still instead moreover also later then if under over from among to asked speaking through throughout last this recently now thus even because according once until',
);
export const PREPOSITIONS = list(
  'for on about of against as with to over at from in by into through under during after before since until',
);

/** Titles that stand before a name and are no part of it. */
export const TITLES = list(
  'mr mrs ms miss mx dr sen sens senator senators rep reps representative representatives gov governor governors gen general president vice former secretary judge justice col colonel lt lieutenant sgt sergeant maj major cpl capt captain adm admiral prof professor professors rev reverend pastor father sister brother rabbi imam sir lord lady dame mayor chairman chairwoman chair attorney ambassador congressman congresswoman councilman councilwoman commissioner sheriff chancellor minister prime premier king queen prince princess pope cardinal bishop archbishop hon st chief del delegate',
);
/** Titles that do not give a gender away are the rest. */
export const HIS_TITLES = list('mr sir lord king prince father brother pope congressman chairman councilman');
export const HER_TITLES = list('mrs ms miss lady dame queen princess sister congresswoman chairwoman councilwoman');

/** Words written with a full stop that ends no sentence. */
export const ABBREVIATIONS = list(
  'mr mrs ms dr sen sens rep reps gov gen jr sr st lt col sgt maj capt cpl adm rev prof hon no vs jan feb mar apr jun jul aug sept sep oct nov dec del mt ft etc inc corp co ltd bros univ dept est fig al ca approx ave blvd u.s u.n d.c a.m p.m e.g i.e ph.d ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
);
/** Of these, the ones that may also end a sentence. */
export const ENDING_ABBREVIATIONS = list('jr. sr. inc. corp. co. ltd. etc. u.s. u.n. d.c. a.m. p.m. ph.d.');

/** A time of day or week, which may stand between a verb and what it governs. */
export const TIMES = list(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight recently later here then afterward afterwards earlier too again flatly bluntly simply there',
);
