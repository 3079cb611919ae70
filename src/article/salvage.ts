import type { z } from 'zod';
import type { Yaml } from './frontmatter.ts';
import type { articleSchema } from './schema.ts';

/** The fields of an article that has errors in them, as far as other checks need them. */
export interface Salvaged {
  fields: z.output<typeof articleSchema>;
  /** Lists in which some id could not be read: what they hold is not missed. */
  open: ReadonlySet<string>;
}

/** What stands for a required value that could not be read; an id is made up. */
const standIns: Record<string, string> = {
  title: '–',
  date: '2000-01-01',
  name: '–',
  label: '–',
  note: '–',
  reason: '–',
  role: '–',
};
const lists = ['sources', 'speakers', 'organizations', 'dates', 'corrections', 'withdrawn'];

/**
 * Mends data that a schema refuses, so that one fault in the fields does not hide those of the rest: what may be left out
 * is, what must be there is stood in for. Nothing of it is published, for the fault itself stops the build.
 */
export function salvage({ data, unread = '' }: Yaml, schema: typeof articleSchema): Salvaged | undefined {
  const mended = isMap(data) ? (structuredClone(data) as Record<string, unknown>) : {};
  const open = new Set(lists.filter((list) => unread.includes(list) && !Object.hasOwn(mended, list)));
  // A stand-in may uncover the next fault, at most one a level.
  for (let round = 0; round < 6; round++) {
    const result = schema.safeParse(mended);
    if (result.success) return { fields: result.data, open };
    // From the end, so that what is taken out of a list moves nothing that is still to be mended.
    for (const issue of result.error.issues.reverse())
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(mended, [...issue.path, key]);
      else mend(mended, issue.path, open);
  }
  return undefined;
}

function mend(data: Record<string, unknown>, path: readonly PropertyKey[], open: Set<string>): void {
  const [list, index] = path.map(String);
  const key = path.at(-1)!;
  if (path.length === 1 && lists.includes(list!)) open.add(list!);
  if (path.length === 2 && typeof key === 'number' && !lists.includes(list!)) takeOut(data, list!, key);
  else if (typeof key === 'number') set(data, path, path.length === 2 ? {} : '–');
  else if (key === 'id') {
    open.add(list!);
    set(data, path, `unread-${index}`);
  } else if (Object.hasOwn(standIns, key)) {
    set(data, path, standIns[key as string]);
    // Which part of a name is the family name says nothing of a stand-in.
    if (key === 'name') remove(data, [...path.slice(0, -1), 'family']);
  } else remove(data, path);
}

/** Takes one value out of a list of texts; a text alone is such a list, too. */
function takeOut(data: Record<string, unknown>, list: string, index: number): void {
  const values = data[list];
  if (Array.isArray(values) && values.length > 1) values.splice(index, 1);
  else remove(data, [list]);
}

function set(data: unknown, path: readonly PropertyKey[], value: unknown): void {
  const parent = at(data, path.slice(0, -1));
  if (parent) parent[path.at(-1)!] = value;
}

function remove(data: unknown, path: readonly PropertyKey[]): void {
  const parent = at(data, path.slice(0, -1));
  if (parent) Reflect.deleteProperty(parent, path.at(-1)!);
}

function at(data: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> | undefined {
  const found = path.reduce<unknown>((value, key) => (isMap(value) ? Reflect.get(value, key) : undefined), data);
  return isMap(found) ? (found as Record<PropertyKey, unknown>) : undefined;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
