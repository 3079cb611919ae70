// How sure it is that words were said, that they are found whole and whose they are: numbers from 0 to 1, each with what it
// stands on. Those of 0.9 and over were set on texts with known statements, so that of a hundred ninety-seven are right: said at
// all, in whose words, and whose.

/** What is less certain than this is shown as unsure, and an author has to settle it. */
export const SURE = 0.7;

/**
 * So sure must a source be of a speaker to warn an author who names another one: of 201 right speakers one was warned of,
 * of 188 exchanged ones 174.
 */
export const SURE_OF_ANOTHER = 0.8;

/** That the speaker is the one found, by what tells it. */
export const CERTAINTY = {
  /** The full name stands beside the cue. */
  fullName: 0.97,
  /** A part of a name that only one full name of the text has. */
  onlyBearer: 0.95,
  /** The name stands in full elsewhere, a label is one name of the text. */
  namedElsewhere: 0.9,
  /** The only person who is named before an interview answers in it. */
  onlyInterviewee: 0.9,
  /** An organization is named beside the cue: some seem to speak and are only spoken of. */
  organization: 0.88,
  /** A pronoun for the last person of its gender, or "who" right behind a name. */
  lastOfGender: 0.85,
  /** Nobody has a fuller name: the name is all the text gives. */
  partOfName: 0.8,
  /** The source is described and not named: nothing else can be meant. */
  described: 0.8,
  /** "The company", for the last one whose name goes with the word. */
  thatOrganization: 0.8,
  /** Somebody proposes it, and its words and its speaker stand in the text. */
  proposed: 0.75,
  /** The last of several namesakes who was named in full, with no other near. */
  lastNamesake: 0.75,
  /** A pronoun for the last person who fits, whose gender nothing tells. */
  lastWhoFits: 0.7,
  /** A pronoun for the one who spoke before. */
  spokeBefore: 0.65,
  /** One of several named together, a word that somebody was called by, a pronoun over some distance, an organization that is
   * called "it", a label that is all there is. */
  likely: 0.6,
  /** The first of several people who are named before an interview. */
  firstInterviewee: 0.55,
  /** Nobody is named at all. */
  nobody: 0.45,
  /** Several people fit, no verb says who speaks, or what stands beside the words may be no name. */
  several: 0.4,
  /** The sentence tells that the words were not said: they were asked, denied, expected. */
  unsaid: 0.2,
  /** A pronoun that nobody fits. */
  lostPronoun: 0.3,
} as const;

/** That the words were said at all and are found whole, where no verb of saying was weighed. */
export const SURETY = {
  /** A label before the words of a transcript. */
  labelled: 0.95,
  /** At most, where the cue is no verb of saying: "laughed", "the idea that". */
  noVerbOfSaying: 0.88,
  /** Words in marks below or beside a name, in a dialogue, or behind what somebody did. */
  beside: 0.8,
  /** Words behind a colon, where the sentence before it is about somebody. */
  announced: 0.6,
  /** A sentence that tells of words and has no marks. */
  told: 0.3,
} as const;

/** The least chances: where precision and recall balance on texts that the models have not seen. */
export const LEAST = {
  /** Of being a cue, for verbs of saying, of thinking, and for words that announce. */
  cue: { said: 0.25, thought: 0.6, announced: 0.03 },
  /** Of a whole report: all in marks (or only announced), partly in marks, without marks behind a verb of saying or another. */
  report: { quoted: 0.76, mixed: 0.5, said: 0.45, thought: 0.55 },
  /** What reports another report keeps it unless it is less than this times as sure. */
  outer: 0.5,
  /** Where cue and source are this doubtful together, what they report would not be shown: it is not looked for. */
  looked: 0.1,
} as const;

/**
 * How sure it is that words are found whole and were said, from the surety of what told it. Of what seems nine times sure in
 * ten, more than one in ten is not whole.
 */
export function wholeness(surety: number): number {
  const plain = 0.5 + surety / 2;
  if (plain < LEAST_WHOLE.from || plain >= LEAST_WHOLE.to) return plain;
  const share = (plain - LEAST_WHOLE.from) / (LEAST_WHOLE.to - LEAST_WHOLE.from);
  return LEAST_WHOLE.from + share * (LEAST_WHOLE.down - LEAST_WHOLE.from);
}

/** Between these, a surety promises too much: there it is stretched over less. */
const LEAST_WHOLE = { from: 0.8, to: 0.97, down: 0.89 };
