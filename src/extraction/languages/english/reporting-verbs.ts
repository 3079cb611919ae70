/**
 * Verbs of saying, in all their forms. What they govern was said or written, not merely thought or wished.
 * A list for English as such: which of them report how often is counted, in `model.json`.
 */
const REGULAR =
  'acknowledge add address advise affirm agree allege announce answer argue ask assert assure aver bark bellow blame blast boast brag call caution challenge charge chide claim clarify comment complain concede conclude condemn confess confide confirm contend continue counter criticise criticize cry declare decry demand denounce deny describe detail disagree disclose dismiss echo elaborate emphasise emphasize estimate exclaim explain express fume gripe grumble gush hint implore inform insist interject joke label lament maintain marvel mention mumble murmur mutter muse note object observe offer opine order outline plead pledge point praise predict proclaim promise propose protest query question quip quote read reaffirm reason recall recite recommend recount refer reflect reiterate relate relay remark remind repeat reply report request respond retort reveal ridicule scoff scold shout sigh signal slam snap specify speculate state stress suggest summarise summarize tease testify threaten thunder tweet underline underscore urge utter vent voice volunteer vow wail warn whisper wonder yell post email text blog comment mock accuse';
const IRREGULAR =
  'say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking swear swears swore sworn swearing sing sings sang singing put puts go goes went going put according per foresee foresaw quip quips quipped quipping admit admits admitted admitting rebut rebuts rebutted rebutting refer refers referred referring beg begs begged begging chat chatted';

/** Whether a word (lower case) is a form of a verb of saying. */
export function isVerbOfSaying(word: string): boolean {
  return FORMS.has(word);
}

const FORMS: ReadonlySet<string> = new Set([...REGULAR.split(' ').flatMap(formsOf), ...IRREGULAR.split(' ')]);

/** All forms, for whoever looks for reporting words. */
export function verbsOfSaying(): Iterable<string> {
  return FORMS;
}

function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const doubled = /^(?:quip|slam|snap|chat)$/.test(verb) ? verb + verb.at(-1) : verb;
  const stem = verb.replace(/e$/, '');
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [
    verb,
    third,
    doubled === verb ? `${stem}ed` : `${doubled}ed`,
    doubled === verb ? `${stem}ing` : `${doubled}ing`,
  ];
}
