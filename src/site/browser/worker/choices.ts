import type { NameParts } from '../../../corpus/names.ts';

/** A name or another value, with the search it leads to. */
export interface Choice {
  value: string;
  name: NameParts;
  chosen: boolean;
  /** Right for the query at hand; absent where it is not known. */
  count?: number;
  /** What tells namesakes apart. */
  note?: string;
}

export interface Way {
  name: NameParts;
  href: string;
}

export interface Reason {
  text: string;
  ways: { text: string; href: string }[];
}

/** What can be chosen, what is chosen, and ways on. */
export interface Around {
  /** What opens the filters, with how many are on. */
  label: string;
  filters: {
    speakers: Choice[];
    speakersNote: string;
    boxes?: Record<string, number>;
    /** What each facet that is chosen in a list offers. */
    lists?: Record<string, Choice[]>;
  };
  chips: Way[];
  /** Whether there is something to save. */
  isFound: boolean;
  /** Speakers whose name was typed as words, or the page of the only one asked for. */
  named: { text: string; ways: Way[] };
  /** Part by part why nothing was found; without parts where something was. */
  why: { text: string; reasons: Reason[] };
}
