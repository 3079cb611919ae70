import type { z } from 'zod';
import { cut } from '../text/cut.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import type { Yaml } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/**
 * Holds data read from YAML against a schema. Problems: `frontmatter-unknown-key`, `frontmatter-missing-key`,
 * `frontmatter-value`, the warning `list-as-text`, or the code that a field names itself (`invalid-date`), each where the field stands.
 */
export function validate<T extends z.ZodType>(
  file: string,
  { data, places, unread }: Yaml,
  schema: T,
): { value?: z.output<T>; problems: Problem[] } {
  const result = schema.safeParse(data ?? {});
  const texts = listsAsText(data).map(
    ({ path, value }): Problem => ({
      severity: 'warning',
      code: 'list-as-text',
      file,
      ...places.of(path),
      message: `Unexpected commas in "${String(path.at(-1))}", expected a list: write [${value}], or, if it is one value, ["${value}"]`,
    }),
  );
  if (result.success) return { ...(unread === undefined && { value: result.data }), problems: texts };
  const misspelt = new Set(result.error.issues.flatMap(misspeltIn));
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const error = (code: ProblemCode, place: { line: number; column: number }, message: string): Problem => ({
      severity: 'error',
      code,
      file,
      ...place,
      message,
    });
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        error(
          'frontmatter-unknown-key',
          places.ofKey([...issue.path, key]),
          `Unexpected field "${cut(key, longest)}"${didYouMean(key, issue.message.split(' '))} Expected one of ${issue.message.replaceAll(' ', ', ')}`,
        ),
      );
    const name = String(issue.path.findLast((part) => typeof part === 'string') ?? 'frontmatter');
    const found = at(data, issue.path);
    if (found === undefined && unread !== undefined && issue.path.length === 1) return [];
    // Told where the field stands under a name that is nearly its own.
    if (found === undefined && misspelt.has(issue.path.join('/'))) return [];
    if (found === undefined || found === '')
      return [
        error(
          'frontmatter-missing-key',
          found === '' ? places.ofKey(issue.path) : places.of(issue.path.slice(0, -1)),
          `Unexpected absence of "${name}", expected ${issue.message}: add a line ${name}: …`,
        ),
      ];
    const code =
      (issue.code === 'custom' && (issue.params?.['code'] as ProblemCode | undefined)) || 'frontmatter-value';
    const shown = typeof found === 'string' ? `"${cut(found, longest)}"` : Array.isArray(found) ? 'a list' : 'fields';
    return [error(code, places.of(issue.path), `Unexpected ${shown} in "${name}", expected ${issue.message}`)];
  });
  return { problems: [...problems, ...texts] };
}

/** The paths of the fields that unknown ones are taken for. */
function misspeltIn(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = issue.message.split(' ');
  return issue.keys.flatMap((key) => nearest(key, known).map((name) => [...issue.path, name].join('/')));
}

/** Characters of a value that a problem repeats. */
const longest = 200;

/** Fields that are lists, where one value may stand alone. */
const lists = ['authors', 'tags', 'editors', 'aliases', 'was'];

/** The texts that stand where several values would, and have commas in them. */
function listsAsText(data: unknown, path: readonly PropertyKey[] = []): { path: PropertyKey[]; value: string }[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value !== 'string') return here.length < 4 ? listsAsText(value, here) : [];
    return lists.includes(key) && /,(?!\d)/.test(value) ? [{ path: here, value }] : [];
  });
}

/** The value at a path, or the text on the way to it: where a list or map may stand, a text alone is one too. */
function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value === 'string') return value;
    const holds = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
    return holds ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, data);
}
