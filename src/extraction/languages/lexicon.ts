/** What is known of a language with spaces between its words, besides English: closed lists, in small letters. */
export interface Lexicon {
  /** Finite verbs of saying, and participles that are so behind an auxiliary. */
  verbs: ReadonlySet<string>;
  /** What stands between a quotation and its verb, or between verb and participle: "a", "se", "hat". */
  auxiliaries: ReadonlySet<string>;
  /** Verbs that deny what they govern, and those that ask. */
  denying: ReadonlySet<string>;
  asking: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Behind a negation, they take it back: "nicht nur". */
  merely: ReadonlySet<string>;
  /** Infinitives of saying: with a modal verb, a refusal or a negation before them, nothing was said. */
  infinitives: ReadonlySet<string>;
  /** Finite verbs of what is still to be said. */
  future: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  refusing: ReadonlySet<string>;
  /** Verbs that part and turn something down, with what stands behind: “wies … zurück”. */
  rejecting: ReadonlyMap<string, string>;
  /** Who says nothing where nobody does. */
  nobody: ReadonlySet<string>;
  /** What tells that a question was put or met with silence, and what calls a report a rumour. */
  withholding: ReadonlySet<string>;
  hearsay: ReadonlySet<string>;
  /** What opens a clause that only supposes, and any other clause that comes before who says something. */
  supposing: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  /** What opens a reported clause, and a reported question. */
  that: ReadonlySet<string>;
  whether: ReadonlySet<string>;
  /** What names a source before or behind the words: "selon", "nach angaben von". The longest first. */
  according: readonly (readonly string[])[];
  /** The same behind the name: "zufolge". */
  accordingBehind: ReadonlySet<string>;
  /** Behind a quotation or a clause, in place of a verb: German "so". */
  thus: ReadonlySet<string>;
  /** Behind a clause and a comma, before who says it: "wie", "comme". */
  as: ReadonlySet<string>;
  /** Whether marks go on around ", dit-elle,". */
  hasIncises: boolean;
  /** Whether reports may follow a comma without a "that". */
  reportsAfterComma: boolean;
  /** Whether every noun has a capital, so that one word alone is hardly a name. */
  nounsAreCapital: boolean;
  pronouns: ReadonlySet<string>;
  /** What opens a description of a speaker; what stands before a place or whom somebody speaks to; what tells a time. */
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** What opens a clause about somebody just named. */
  relatives: ReadonlySet<string>;
  /** What joins two who speak together. */
  joining: ReadonlySet<string>;
  /** Capital words that are no part of a name: what opens sentences, days and months. */
  noName: ReadonlySet<string>;
  /** Capital words before a name that say what somebody is. */
  office: RegExp;
  /** A word for what somebody is, as it stands behind a name: “…, le maire, …”. */
  trade: RegExp;
  /** Small words within a name. */
  particles: ReadonlySet<string>;
}

/** What is known of a language without spaces: how it names a speaker and opens or closes a report. */
export interface Script {
  /** Where the name stands in what is written before or behind a verb: group `name`. */
  nameIn: (phrase: string) => { name: string; at: number } | undefined;
  /** Sentences that report nothing and tell what somebody did not say, and those that only suppose it: groups `what` and `who`. */
  withheld: readonly RegExp[];
  supposed: readonly RegExp[];
  /** Before a quotation: groups `who` and `cue`. */
  before: RegExp;
  /** Behind a quotation, likewise. */
  after: RegExp;
  /** Reports without marks: groups `who`, `what`, and `cue`, where there is one. */
  reports: readonly RegExp[];
  /** What parts the words of a speaker from the verb where they were not said, or are still to be said. */
  negation: RegExp;
  planning: RegExp;
  /** What opens a sentence that only supposes. */
  supposing: RegExp;
  /** The cues that deny and those that ask. */
  denying: RegExp;
  asking: RegExp;
  /** What ends a sentence that does not tell that it was said, from the cue on. */
  unsaidBehind: RegExp;
  /** A pronoun, or somebody without a name: who that is, is asked. */
  unnamed: RegExp;
  /** The surname that a short form of a name begins with: “川村”, “王局长”. */
  surnameOf: (name: string) => string | undefined;
  /** Who asks in an interview, and who answers without a name. */
  asks: RegExp;
  answers: RegExp;
}
