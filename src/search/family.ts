import type { Speaker } from '../corpus/corpus.ts';
import { defaultFamily } from '../corpus/names.ts';

/** What must be published of a person's family name: nothing where it is the last word; empty where none is known. */
export function unusualFamily({ kind, name, family = '' }: Speaker): string | undefined {
  return kind !== 'person' || family === defaultFamily(name) ? undefined : family;
}

/** The family name again from what was published; organizations and unnamed speakers have none. */
export function familyOf(
  { kind, name }: Pick<Speaker, 'kind' | 'name'>,
  published = defaultFamily(name),
): { family?: string } {
  return kind === 'person' && published ? { family: published } : {};
}
