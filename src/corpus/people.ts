import type { Article, OrganizationEntry, Person, SpeakerEntry } from '../article/article.ts';
import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { OrganizationFile, SpeakerFile } from '../article/read-registry.ts';
import { checkNames } from './check-names.ts';
import { nothingUnread } from './content.ts';
import type { Organization, Speaker } from './corpus.ts';
import { defaultFamily } from './names.ts';
import type { Stated } from './stated.ts';

/** Everybody the articles and the registry name. Anonymous speakers belong to one article: `<slug>/<id>`. */
export interface People {
  speakers: Map<string, Speaker>;
  anonymous: Map<string, Speaker>;
  organizations: Map<string, Organization>;
  /** Organizations that speak, as speakers. */
  bodies: Map<string, Speaker>;
  /** Ids that have a file, which every article may use without an entry. */
  registered: { speakers: ReadonlySet<string>; organizations: ReadonlySet<string> };
}

/**
 * Gathers speakers and organizations by id across articles and registry files. The printed name of the registry
 * comes first, then that of the newest article (`articles` stand newest first); what they add is joined.
 * Problems: `duplicate-speaker`, `duplicate-organization`, `one-id-two-kinds`, `family-not-in-name`, and those of `check-names.ts`.
 */
export function gatherPeople(
  articles: readonly Article[],
  speakerFiles: readonly SpeakerFile[],
  organizationFiles: readonly OrganizationFile[],
  unread = nothingUnread,
): { people: People; problems: Problem[] } {
  const persons = new Map<string, Stated<SpeakerEntry>[]>();
  const bodies = new Map<string, Stated<OrganizationEntry>[]>();
  const anonymous = new Map<string, Speaker>();
  for (const article of articles) {
    for (const entry of article.organizations) add(bodies, entry.id, { entry, article });
    for (const entry of article.speakers)
      if (!entry.anonymous) add(persons, entry.id, { entry, article });
      else anonymous.set(`${article.slug}/${entry.id}`, { ...speakerOf(entry.id, [entry]), kind: 'anonymous' });
  }
  const speakerFile = new Map(speakerFiles.map((file) => [file.id, file]));
  const organizationFile = new Map(organizationFiles.map((file) => [file.id, file]));
  const speakers = idsOf(speakerFile, persons).map((id) => personOf(id, speakerFile.get(id), persons.get(id)));
  const organizations = idsOf(organizationFile, bodies).map((id) =>
    bodyOf(id, organizationFile.get(id), bodies.get(id)),
  );
  const people: People = {
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    anonymous,
    organizations: new Map(organizations.map((body) => [body.id, body])),
    bodies: new Map(),
    registered: {
      speakers: new Set([...speakerFile.keys(), ...unread.speakers]),
      organizations: new Set([...organizationFile.keys(), ...unread.organizations]),
    },
  };
  const problems = [
    ...speakerFiles.flatMap((file) => checkSpeakerFile(file, people)),
    ...articles.flatMap((article) => checkEntries(article, people)),
    ...unread.articles.flatMap(({ article }) => checkEntries(article, people)),
    ...checkNames({ persons, bodies, speakerFile, organizationFile, registered: people.registered.speakers }),
  ];
  return { people, problems };
}

function idsOf(files: ReadonlyMap<string, unknown>, entries: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...files.keys(), ...entries.keys()])];
}

/** A person as the file and the articles say; where there is a file, that alone says what they were when. */
function personOf(id: string, file: SpeakerFile | undefined, said: Stated<SpeakerEntry>[] = []): Speaker {
  const entries = said.map(({ entry }) => entry);
  if (!file) return speakerOf(id, entries);
  const { roles, was } = file.fields;
  const speaker = { ...speakerOf(id, [file.fields, ...entries]), roles, was };
  return file.body.length ? { ...speaker, biography: file.body } : speaker;
}

function bodyOf(id: string, file: OrganizationFile | undefined, said: Stated<OrganizationEntry>[] = []): Organization {
  const entries = said.map(({ entry }) => entry);
  const all: Named[] = file ? [file.fields, ...entries] : entries;
  const body = { id, name: all[0]!.name, ...joined(all), was: file?.fields.was ?? [], quotes: [] };
  return file?.body.length ? { ...body, description: file.body } : body;
}

function add<T>(lists: Map<string, T[]>, id: string, value: T): void {
  const list = lists.get(id);
  if (list) list.push(value);
  else lists.set(id, [value]);
}

type Named = Pick<Person, 'name' | 'aliases' | 'sameAs'>;

/** Joins what several places say of one speaker; the first of them gives the printed name. */
function speakerOf(id: string, said: readonly Person[]): Speaker {
  const { name } = said[0]!;
  const stated = said.find(({ family }) => family !== undefined && name.includes(family));
  return {
    id,
    kind: 'person',
    name,
    family: stated?.family ?? defaultFamily(name),
    ...joined(said),
    roles: once(
      said.flatMap(({ roles }) => roles),
      (role) => JSON.stringify(role),
    ),
    was: [],
    namesakes: [],
    quotes: [],
  };
}

/** Aliases of every place, other printed names among them, and addresses. */
function joined(said: readonly Named[]): Pick<Person, 'aliases' | 'sameAs'> {
  const names = said.flatMap(({ name, aliases }) => [{ name }, ...aliases]);
  const [printed, ...aliases] = once(names, ({ name }) => name);
  // A dated alias says more than the same name without dates.
  const dated = new Map(
    said.flatMap((one) => one.aliases.filter(({ from, to }) => from ?? to)).map((a) => [a.name, a]),
  );
  return {
    aliases: aliases.map((alias) => dated.get(alias.name) ?? alias).filter(({ name }) => name !== printed!.name),
    sameAs: once(
      said.flatMap(({ sameAs }) => sameAs),
      (address) => address,
    ),
  };
}

function once<T>(values: readonly T[], key: (value: T) => string): T[] {
  const first = new Map<string, T>();
  for (const value of values) if (!first.has(key(value))) first.set(key(value), value);
  return [...first.values()];
}

function checkSpeakerFile({ id, file, fields }: SpeakerFile, people: People): Problem[] {
  const { problems, report } = reporterOf(file);
  if (fields.family !== undefined && !fields.name.includes(fields.family))
    report('family-not-in-name', top, familyNotInName(fields));
  if (people.registered.organizations.has(id))
    report(
      'one-id-two-kinds',
      top,
      `Unexpected speaker with the id of an organization, "${id}", expected an id of its own: rename one of the two files`,
    );
  for (const { organization } of fields.roles)
    if (
      organization !== undefined &&
      !people.organizations.has(organization) &&
      !people.registered.organizations.has(organization)
    )
      report(
        'unknown-organization',
        top,
        `Unexpected organization "${organization}", expected one with a file in organizations/ or an entry in an article`,
      );
  return problems;
}

function checkEntries(article: Article, people: People): Problem[] {
  const { problems, report } = reporterOf(article.file);
  const here = new Set<string>();
  for (const { id, place } of article.organizations) {
    if (here.has(id))
      report(
        'duplicate-organization',
        place,
        `Unexpected second organization "${id}", expected each id once: delete one`,
      );
    here.add(id);
  }
  const said = new Set<string>();
  for (const entry of article.speakers) {
    const { id, place, anonymous } = entry;
    if (said.has(id))
      report('duplicate-speaker', place, `Unexpected second speaker "${id}", expected each id once: delete one`);
    else if (people.organizations.has(id))
      report(
        'one-id-two-kinds',
        place,
        `Unexpected speaker with the id of an organization, "${id}", expected an id of its own; an organization speaks without an entry among speakers`,
      );
    else if (anonymous && people.speakers.has(id))
      report(
        'one-id-two-kinds',
        place,
        `Unexpected anonymous speaker with the id of ${people.speakers.get(id)!.name}, "${id}", expected an id that names nobody: it is published`,
      );
    said.add(id);
    if (!anonymous && entry.family !== undefined && !entry.name.includes(entry.family))
      report('family-not-in-name', place, familyNotInName(entry));
  }
  return problems;
}

function familyNotInName({ family, name }: Person): string {
  return `Unexpected family name "${family}", expected a part of "${name}" as it is printed`;
}
