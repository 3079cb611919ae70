import type { Alias, Article, Person, SpeakerEntry } from '../article/article.ts';
import type { Place, Problem } from '../article/problem.ts';
import type { OrganizationFile, SpeakerFile } from '../article/read-registry.ts';
import type { Organization, Speaker } from './corpus.ts';
import { defaultFamily, sameName } from './names.ts';

/** Everybody the articles and the registry name. Anonymous speakers belong to one article: `<slug>/<id>`. */
export interface People {
  speakers: Map<string, Speaker>;
  anonymous: Map<string, Speaker>;
  organizations: Map<string, Organization>;
  /** Organizations that speak, as speakers. */
  bodies: Map<string, Speaker>;
}

/**
 * Gathers speakers and organizations by id across articles and registry files. The printed name of the registry
 * comes first, then that of the newest article (`articles` stand newest first).
 * Problems: `duplicate-speaker`, `duplicate-organization`, `one-id-two-names`, `one-name-two-ids`, `one-id-two-kinds`, `family-not-in-name`.
 */
export function gatherPeople(
  articles: readonly Article[],
  speakerFiles: readonly SpeakerFile[],
  organizationFiles: readonly OrganizationFile[],
): { people: People; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (file: string, place: Place, code: string, message: string) =>
    problems.push({ severity: 'error', code, file, line: place.line, column: place.column, message });
  const people: People = { speakers: new Map(), anonymous: new Map(), organizations: new Map(), bodies: new Map() };
  const top = { line: 1, column: 1 };

  for (const { id, fields, body } of organizationFiles)
    people.organizations.set(id, { id, ...fields, ...(body.length && { description: body }), quotes: [] });
  for (const { id, fields, body, file } of speakerFiles) {
    people.speakers.set(id, { ...speakerOf(id, fields), ...(body.length && { biography: body }) });
    checkFamily(fields, (code, message) => report(file, top, code, message));
  }

  const registered = new Set(speakerFiles.map(({ id }) => id));
  for (const article of articles) {
    const here = new Set<string>();
    for (const entry of article.organizations) {
      const say = (code: string, message: string) => report(article.file, entry.place, code, message);
      if (here.has(entry.id))
        say(
          'duplicate-organization',
          `Unexpected second organization "${entry.id}", expected each id once: delete one`,
        );
      here.add(entry.id);
      const known = people.organizations.get(entry.id);
      if (!known)
        people.organizations.set(entry.id, {
          id: entry.id,
          name: entry.name,
          aliases: [...entry.aliases],
          sameAs: [...entry.sameAs],
          quotes: [],
        });
      else checkName('organizations', known, entry, say);
    }
    for (const entry of article.speakers) {
      const say = (code: string, message: string) => report(article.file, entry.place, code, message);
      if (article.organizations.some(({ id }) => id === entry.id))
        say(
          'one-id-two-kinds',
          `Unexpected speaker with the id of an organization, "${entry.id}", expected an id of its own; an organization speaks without an entry among speakers`,
        );
      else if (here.has(entry.id))
        say('duplicate-speaker', `Unexpected second speaker "${entry.id}", expected each id once: delete one`);
      here.add(entry.id);
      if (entry.anonymous)
        people.anonymous.set(`${article.slug}/${entry.id}`, { ...speakerOf(entry.id, entry), kind: 'anonymous' });
      else {
        const known = people.speakers.get(entry.id);
        if (!known) people.speakers.set(entry.id, speakerOf(entry.id, entry));
        else {
          checkName('speakers', known, entry, say);
          merge(known, entry, registered.has(entry.id));
        }
        checkFamily(entry, say);
      }
    }
  }

  const byName = new Map<string, string>();
  for (const article of articles)
    for (const entry of article.speakers) {
      if (entry.anonymous) continue;
      const name = sameName(entry.name);
      const other = byName.get(name);
      if (other === undefined) byName.set(name, entry.id);
      else if (other !== entry.id && !(registered.has(other) && registered.has(entry.id)))
        report(
          article.file,
          entry.place,
          'one-name-two-ids',
          `Unexpected id "${entry.id}" for ${entry.name}, who is also "${other}"; expected one id for one person: use "${other}" in both, or, where they are two people, give each a file speakers/${other}.md and speakers/${entry.id}.md`,
        );
    }
  return { people, problems };
}

function speakerOf(id: string, person: Person): Speaker {
  return {
    id,
    kind: 'person',
    name: person.name,
    family: person.family ?? defaultFamily(person.name),
    aliases: [...person.aliases],
    roles: [...person.roles],
    sameAs: [...person.sameAs],
    namesakes: [],
    quotes: [],
  };
}

function merge(known: Speaker, entry: SpeakerEntry, isRegistered: boolean): void {
  const names = new Set([known.name, ...known.aliases.map(({ name }) => name)]);
  known.aliases.push(...[{ name: entry.name }, ...entry.aliases].filter(({ name }) => !names.has(name)));
  known.sameAs.push(...entry.sameAs.filter((address) => !known.sameAs.includes(address)));
  if (!isRegistered) known.roles.push(...entry.roles);
  if (!isRegistered && entry.family) known.family = entry.family;
}

function checkName(
  folder: string,
  known: { id: string; name: string; aliases: readonly Alias[] },
  entry: { name: string; aliases: readonly Alias[] },
  say: (code: string, message: string) => void,
): void {
  const names = [known.name, ...known.aliases.map(({ name }) => name)].map(sameName);
  if (names.includes(sameName(entry.name)) || entry.aliases.some(({ name }) => names.includes(sameName(name)))) return;
  say(
    'one-id-two-names',
    `Unexpected name "${entry.name}" for "${known.id}", which is ${known.name} elsewhere; expected one name for one id: use another id for another one, or list the name under aliases in ${folder}/${known.id}.md`,
  );
}

function checkFamily(person: Person, say: (code: string, message: string) => void): void {
  if (person.family !== undefined && !person.name.includes(person.family))
    say(
      'family-not-in-name',
      `Unexpected family name "${person.family}", expected a part of "${person.name}" as it is printed`,
    );
}
