import type { Directives } from 'mdast-util-directive';
import type { Kind } from './article.ts';
import { isLanguage } from './fields.ts';
import { didYouMean } from './nearest.ts';
import { isPartialDate } from './partial-date.ts';
import type { Place } from './problem.ts';

/** The attributes of a quote as its author gave them; what is absent or was refused is left out. */
export interface QuoteAttributes {
  id?: string;
  speakers: string[];
  kind?: Kind;
  date?: string;
  occasion?: string;
  role?: string;
  source?: string;
  via?: string;
  language?: string;
  original?: string;
  continues?: string;
  was: string[];
}

const names = [
  'speaker',
  'kind',
  'date',
  'occasion',
  'role',
  'source',
  'via',
  'language',
  'original',
  'continues',
  'was',
];
const kinds: readonly string[] = ['direct', 'indirect', 'mixed'];
const idForm = /^[\p{L}\p{M}\p{N}-]+$/u;

type Report = (code: string, place: Place, message: string) => void;

/**
 * Reads the attributes of a quote directive. Problems: `several-ids`, `invalid-id`, `unknown-attribute`,
 * `duplicate-attribute`, `empty-attribute`, `unknown-kind`, `invalid-date`, `invalid-language`.
 */
export function readAttributes(directive: Directives, report: Report): QuoteAttributes {
  const written = directive.data?.written ?? [];
  const ids = written.filter(({ source }) => source.startsWith('#'));
  if (ids.length > 1)
    report(
      'several-ids',
      ids[1]!.place,
      `Unexpected ids ${ids.map(({ source }) => source.slice(1)).join(', ')}, expected one: keep the one that links should use`,
    );
  const id = ids[0]?.source.slice(1).normalize('NFC');
  if (id !== undefined && !idForm.test(id))
    report(
      'invalid-id',
      ids[0]!.place,
      `Unexpected id "${id}", expected letters, digits and hyphens, such as #talent-pool`,
    );

  const values = new Map<string, string>();
  for (const { source, place } of written) {
    if (source.startsWith('#')) continue;
    const name = source.startsWith('.') ? source : source.split(/[\s=]/, 1)[0]!;
    const value = directive.attributes?.[name]?.trim();
    if (!names.includes(name))
      report(
        'unknown-attribute',
        place,
        `Unexpected attribute "${name}"${didYouMean(name, names)} Expected #id or one of ${names.join(', ')}`,
      );
    else if (values.has(name))
      report(
        'duplicate-attribute',
        place,
        `Unexpected second "${name}", expected it once: several speakers stand in one, speaker="a b"`,
      );
    else if (!value) report('empty-attribute', place, `Unexpected "${name}" without a value, expected ${name}=…`);
    else if (name === 'kind' && !kinds.includes(value))
      report(
        'unknown-kind',
        place,
        `Unexpected kind "${value}"${didYouMean(value, kinds)} Expected direct, indirect or mixed`,
      );
    else if (name === 'date' && !isPartialDate(value))
      report(
        'invalid-date',
        place,
        `Unexpected date "${value}", expected a day that exists, written 2020-08-24, 2020-08 or 2020`,
      );
    else if (name === 'language' && !isLanguage(value))
      report(
        'invalid-language',
        place,
        `Unexpected language "${value}", expected a language tag such as en or zh-Hans`,
      );
    else values.set(name, value);
  }

  const list = (name: string) => values.get(name)?.split(/[\s,]+/) ?? [];
  const { speaker: _, was: __, ...single } = Object.fromEntries(values) as Record<string, string>;
  return { ...single, ...(id === undefined ? {} : { id }), speakers: list('speaker'), was: list('was') };
}
