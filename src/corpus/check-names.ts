import type { Alias, OrganizationEntry, SpeakerEntry } from '../article/article.ts';
import type { Place, Problem } from '../article/problem.ts';
import type { ProblemCode } from '../article/problem-codes.ts';
import type { OrganizationFile, SpeakerFile } from '../article/read-registry.ts';
import { sameName } from './names.ts';
import type { Stated } from './stated.ts';

interface Named {
  name: string;
  aliases: readonly Alias[];
}

/** What articles, newest first, and files say of each id. */
interface Naming {
  persons: ReadonlyMap<string, readonly Stated<SpeakerEntry>[]>;
  bodies: ReadonlyMap<string, readonly Stated<OrganizationEntry>[]>;
  speakerFile: ReadonlyMap<string, SpeakerFile>;
  organizationFile: ReadonlyMap<string, OrganizationFile>;
  /** Ids of speakers that have a file, one with errors included. */
  registered: ReadonlySet<string>;
}

/**
 * Reports ids and names that do not fit each other. `one-id-two-names`: settled where anybody lists one name as an alias
 * beside the other. `one-name-two-ids`: settled where both ids have a file, which says that they are two people.
 */
export function checkNames({ persons, bodies, speakerFile, organizationFile, registered }: Naming): Problem[] {
  return [
    ...[...bodies].flatMap(([id, said]) => strangers('organizations', id, organizationFile.get(id)?.fields, said)),
    ...[...persons].flatMap(([id, said]) => strangers('speakers', id, speakerFile.get(id)?.fields, said)),
    ...namesakes(persons, speakerFile, registered),
  ];
}

/** The entries of an id whose names nothing links to the first printed name. */
function strangers(
  folder: 'speakers' | 'organizations',
  id: string,
  file: Named | undefined,
  said: readonly Stated<Named & { place: Place }>[],
): Problem[] {
  const printed = file?.name ?? said[0]!.entry.name;
  // Most are called the same everywhere, and then there is nothing to link.
  if (said.every(({ entry }) => entry.name === printed)) return [];
  const linked = new Set(namesOf(file ?? said[0]!.entry));
  let rest = said;
  for (let before = Infinity; rest.length < before; ) {
    before = rest.length;
    rest = rest.filter(({ entry }) => {
      const names = namesOf(entry);
      if (!names.some((name) => linked.has(name))) return true;
      for (const name of names) linked.add(name);
      return false;
    });
  }
  return rest.map(({ entry, article }) =>
    error(
      'one-id-two-names',
      article.file,
      entry.place,
      `Unexpected name "${entry.name}" for "${id}", which is ${printed} elsewhere; expected one name for one id: use another id for another one, or list the name under aliases in ${folder}/${id}.md or beside the name here`,
    ),
  );
}

/** The printed names that several ids have, unless all of these have a file. */
function namesakes(
  persons: ReadonlyMap<string, readonly Stated<SpeakerEntry>[]>,
  files: ReadonlyMap<string, SpeakerFile>,
  registered: ReadonlySet<string>,
): Problem[] {
  const owner = new Map([...files.values()].map(({ id, fields }) => [sameName(fields.name), id]));
  const problems: Problem[] = [];
  for (const [id, said] of persons)
    for (const { entry, article } of said) {
      const name = sameName(entry.name);
      const other = owner.get(name);
      if (other === undefined) owner.set(name, id);
      else if (other !== id && !(registered.has(other) && registered.has(id)))
        problems.push(
          error(
            'one-name-two-ids',
            article.file,
            entry.place,
            `Unexpected id "${id}" for ${entry.name}, who is also "${other}"; expected one id for one person: use "${other}" in both, or, where they are two people, give each a file speakers/${other}.md and speakers/${id}.md`,
          ),
        );
    }
  return problems;
}

function namesOf({ name, aliases }: Named): string[] {
  return [name, ...aliases.map((alias) => alias.name)].map(sameName);
}

function error(code: ProblemCode, file: string, { line, column }: Place, message: string): Problem {
  return { severity: 'error', code, file, line, column, message };
}
