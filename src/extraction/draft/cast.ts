import { withSingleSpaces } from '../../text/spaces.ts';
import { isGivenName } from '../languages/english/given-names.ts';
import type { Statement } from '../statements/statement.ts';
import { type Ids, idOfName } from './ids.ts';

/** A speaker entry of a draft. */
export interface DraftSpeaker {
  id: string;
  name: string;
  family?: string;
  role?: string;
  organization?: string;
  anonymous?: true;
}

/** An organization entry of a draft. */
export interface DraftOrganization {
  id: string;
  name: string;
}

/** Everybody in a draft, and how to find them. */
export interface Cast {
  speakers: DraftSpeaker[];
  organizations: DraftOrganization[];
  /** Ids for `speaker=`, in order. */
  idsOf(statement: Statement): string[];
}

/** The people and organizations of some statements, each with one id. `text` is what the statements were found in. */
export function castOf(text: string, statements: readonly Statement[]): Cast {
  const ids: Ids = { taken: new Set() };
  const organizations = new Map<string, DraftOrganization>();
  const speakers = new Map<string, DraftSpeaker>();
  const organizationOf = (name: string) => {
    const entry = organizations.get(name) ?? { id: idOfName(ids, name, 'organization'), name };
    organizations.set(name, entry);
    return entry.id;
  };
  const idsOf = (statement: Statement) =>
    keysOf(statement).map(([key, name]) =>
      statement.speakerKind === 'organization' && statement.speakers.length
        ? organizationOf(name)
        : speakers.get(key)!.id,
    );
  for (const statement of statements) {
    if (statement.speakerKind === 'organization' && statement.speakers.length) {
      for (const name of statement.speakers) organizationOf(name);
      continue;
    }
    for (const [key, name] of keysOf(statement)) {
      const entry = speakers.get(key) ?? { id: idOfName(ids, name, 'speaker'), name };
      speakers.set(key, entry);
      if (statement.speakers.length === 0) entry.anonymous = true;
      if (statement.speakers.length !== 1) continue;
      const family = familyOf(text, statement);
      if (family) entry.family = family;
      if (statement.role) entry.role ??= statement.role.replace(/^(?:an?|the)\s/i, '');
      const [organization] = statement.organizations;
      if (organization) entry.organization ??= organizationOf(organization);
    }
  }
  shareFamilies([...speakers.values()]);
  return { speakers: [...speakers.values()], organizations: [...organizations.values()], idsOf };
}

/** Who a statement is by, as keys that tell a person from a description, with what to call them. */
function keysOf({ speakers, speakerAs }: Statement): [key: string, name: string][] {
  if (speakers.length) return speakers.map((name) => [`name ${name}`, name]);
  const name = withSingleSpaces(speakerAs ?? 'unnamed').trim();
  return [[`as ${name.toLowerCase()}`, name]];
}

/** Of Lin Haoran and Lin Mei, the text may show of one alone that Lin is the family name. */
function shareFamilies(speakers: DraftSpeaker[]): void {
  const families = new Set(speakers.flatMap(({ family }) => family ?? []));
  for (const speaker of speakers) {
    const [first = '', ...rest] = speaker.name.split(' ');
    if (!speaker.family && !speaker.anonymous && rest.length === 1 && families.has(first)) speaker.family = first;
  }
}

/** The family name, where the text shows that it stands first: "Lin said" of Lin Haoran, but not "Ann said" of Ann Lee. */
function familyOf(text: string, { source, speakers }: Statement): string | undefined {
  const words = speakers[0]!.split(' ');
  const written = source && text.slice(...source).replace(/^(?:Mr|Ms|Mrs|Dr|Prof)\.?\s/, '');
  return words.length === 2 && written === words[0] && !isGivenName(words[0]!) ? words[0] : undefined;
}
