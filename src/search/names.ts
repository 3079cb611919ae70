import { familyOf } from './family.ts';
import { idFromName } from './id-from-name.ts';

/** Somebody who has a page, with every name they are found by. */
export interface NamedPerson {
  id: string;
  name: string;
  kind: 'person' | 'organization';
  family?: string;
  /** How many quotes they said. */
  quotes: number;
  /** What they were on the day of their latest quote, to tell namesakes apart. */
  role?: string;
  organization?: string;
  aliases: string[];
}

/** The published directory of names. */
export interface NamesFile {
  organizations: string[];
  /** An id that follows from the name (`idFromName`) is empty; so is a role; no organization is -1. */
  people: [id: string, name: string, quotes: number, role?: string, organization?: number, ...aliases: string[]][];
  /** How many at the end of `people` are organizations. */
  bodies: number;
  /** By place in `people`, where it is not the last word of the name; empty where no part of it is known to be one. */
  families: Record<number, string>;
}

/** Opens the published directory. */
export function readNames(file: NamesFile): NamedPerson[] {
  return file.people.map(([id, name, quotes, role, organization = -1, ...aliases], at) => {
    const body = file.organizations[organization];
    const kind = at < file.people.length - file.bodies ? 'person' : 'organization';
    return {
      id: id || idFromName(name),
      name,
      kind,
      ...familyOf({ name, kind }, file.families[at]),
      quotes,
      ...(role && { role }),
      ...(body && { organization: body }),
      aliases,
    };
  });
}
