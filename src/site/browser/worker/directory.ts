import { type PreparedName, prepareNames } from '../../../search/find-speakers.ts';
import { parseNamedQuery } from '../../../search/name-speakers.ts';
import { type NamedPerson, type NamesFile, readNames } from '../../../search/names.ts';
import type { Query } from '../../../search/query.ts';

/** Everybody who has a page. */
export interface Directory {
  people: NamedPerson[];
  byId: Map<string, NamedPerson>;
  prepared: PreparedName[];
  /** Takes the box apart, names after `speaker:` included. */
  understand(text: string): Query;
}

/** Opens the published directory of names. */
export function openDirectory(file: NamesFile): Directory {
  const people = readNames(file);
  const prepared = prepareNames(people);
  return {
    people,
    byId: new Map(people.map((one) => [one.id, one])),
    prepared,
    understand: (text) => parseNamedQuery(text, prepared),
  };
}
