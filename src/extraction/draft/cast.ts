import { withSingleSpaces } from '../../text/spaces.ts';
import { isGivenName } from '../languages/english/given-names.ts';
import type { Statement } from '../statements/statement.ts';
import { type Ids, idOfName } from './ids.ts';
import { type Registry, recognise } from './registry.ts';

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
  /** What is not sure of who of the site's own people somebody is. */
  doubts: string[];
  /** Ids for `speaker=`, in order. */
  idsOf(statement: Statement): string[];
}

const NOBODY: Registry = { speakers: [], organizations: [] };

/**
 * The people and organizations of some statements, each with one id, that of the site where it has them. `text` is what the
 * statements were found in.
 */
export function castOf(text: string, statements: readonly Statement[], registry = NOBODY): Cast {
  const ids: Ids = { taken: new Set([...registry.speakers, ...registry.organizations].map(({ id }) => id)) };
  const organizations = new Map<string, DraftOrganization & { hasFile: boolean }>();
  const speakers = new Map<string, DraftSpeaker & { hasFile: boolean }>();
  const doubts: string[] = [];
  const organizationOf = (name: string) => {
    const { known } = organizations.has(name) ? {} : recognise(name, registry.organizations);
    const entry = organizations.get(name) ?? {
      id: known?.id ?? idOfName(ids, name, 'organization'),
      name: known?.name ?? name,
      hasFile: known?.hasFile ?? false,
    };
    organizations.set(name, entry);
    return entry.id;
  };
  const speakerOf = (name: string, isNamed: boolean) => {
    const { known, doubt } = isNamed ? recognise(name, registry.speakers) : {};
    if (doubt) doubts.push(doubt);
    // What an earlier article says of somebody goes with the id, unless a file says it.
    const { role, organization } = (!known?.hasFile && known) || {};
    const affiliation = registry.organizations.find(({ id }) => id === organization);
    return {
      id: known?.id ?? idOfName(ids, name, 'speaker'),
      name: known?.name ?? name,
      hasFile: known?.hasFile ?? false,
      ...(known?.family && { family: known.family }),
      ...(role && { role }),
      ...(affiliation && { organization: organizationOf(affiliation.name) }),
    };
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
      const entry: DraftSpeaker & { hasFile: boolean } =
        speakers.get(key) ?? speakerOf(name, statement.speakers.length > 0);
      speakers.set(key, entry);
      if (statement.speakers.length === 0) entry.anonymous = true;
      if (statement.speakers.length !== 1) continue;
      const family = familyOf(text, statement);
      if (family && entry.name === name) entry.family ??= family;
      if (statement.role) entry.role ??= statement.role.replace(/^(?:an?|the)\s/i, '');
      const [organization] = statement.organizations;
      if (organization) entry.organization ??= organizationOf(organization);
    }
  }
  shareFamilies([...speakers.values()]);
  return {
    speakers: entriesOf(speakers.values()),
    organizations: entriesOf(organizations.values()),
    doubts,
    idsOf,
  };
}

/** An entry for each id that the article has to introduce: not for who has a file and is nothing more here. */
function entriesOf<Entry extends DraftSpeaker>(all: Iterable<Entry & { hasFile: boolean }>): Omit<Entry, 'hasFile'>[] {
  const byId = new Map<string, Omit<Entry, 'hasFile'>>();
  for (const { hasFile, ...entry } of all)
    if (!byId.has(entry.id) && !(hasFile && !entry.role && !entry.organization)) byId.set(entry.id, entry);
  return [...byId.values()];
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
