import type { Directives } from 'mdast-util-directive';
import { unpairedBidi } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { isPartialDate } from '../text/partial-date.ts';
import type { Kind } from './article.ts';
import { isQuoteId } from './fields.ts';
import { expectedLanguage, isLanguage } from './language.ts';
import { isPlaceInSource } from './place-in-source.ts';
import type { Report } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { WrittenAttribute } from './quote-directive.ts';

/** The attributes of a quote as its author gave them; what is absent or was refused is left out. */
export interface QuoteAttributes {
  id?: string;
  speakers: string[];
  kind?: Kind;
  date?: string;
  occasion?: string;
  role?: string;
  source?: string;
  at?: string;
  via?: string;
  language?: string;
  original?: string;
  unchecked?: string;
  continues?: string;
  was: string[];
}

/** What a quote says once for all of its parts. */
export const saidOnce = [
  'kind',
  'date',
  'occasion',
  'role',
  'source',
  'at',
  'via',
  'language',
  'original',
  'unchecked',
] as const;

/** Every attribute of a quote besides its id. */
export const attributeNames: string[] = ['speaker', ...saidOnce, 'continues', 'was'];
const kinds: readonly string[] = ['direct', 'indirect', 'mixed'];

/**
 * Reads the attributes of a quote directive. Problems: `several-ids`, `invalid-id`, `unknown-attribute`,
 * `duplicate-attribute`, `empty-attribute`, `unknown-kind`, `invalid-date`, `invalid-language`,
 * `invalid-place`, `bidi-control`.
 */
export function readAttributes(directive: Directives, report: Report): QuoteAttributes {
  const written = directive.data?.written ?? [];
  const id = readId(
    written.filter(({ source }) => source.startsWith('#')),
    report,
  );
  const values = new Map<string, string>();
  for (const { source, place } of written) {
    if (source.startsWith('#')) continue;
    const name = source.startsWith('.') ? source : source.split(/[\s=]/, 1)[0]!;
    const value = directive.attributes?.[name]?.trim() ?? '';
    const problem = values.has(name) ? twice(name) : wrong(name, value);
    if (problem) report(problem[0], place, problem[1]);
    else values.set(name, value);
  }

  const list = (name: string) =>
    [
      ...new Set(
        values
          .get(name)
          ?.normalize('NFC')
          .split(/[\s,]+/),
      ),
    ].filter(Boolean);
  const { speaker: _, was: __, ...single } = Object.fromEntries(values) as Record<string, string>;
  return { ...single, ...(id === undefined ? {} : { id }), speakers: list('speaker'), was: list('was') };
}

function readId(ids: WrittenAttribute[], report: Report): string | undefined {
  if (ids.length > 1)
    report(
      'several-ids',
      ids[1]!.place,
      `Unexpected ids ${ids.map(({ source }) => source.slice(1)).join(', ')}, expected one: keep the one that links should use`,
    );
  const id = ids[0]?.source.slice(1).normalize('NFC');
  if (id === undefined || isQuoteId(id)) return id;
  report(
    'invalid-id',
    ids[0]!.place,
    `Unexpected id "${id}", expected letters, digits and hyphens, such as #talent-pool`,
  );
  return undefined;
}

function twice(name: string): [code: ProblemCode, message: string] {
  const several = name === 'speaker' ? ': several speakers stand in one, speaker="a b"' : ': delete one';
  return ['duplicate-attribute', `Unexpected second "${name}", expected it once${several}`];
}

/** What is wrong with an attribute that stands alone. */
function wrong(name: string, value: string): [code: ProblemCode, message: string] | undefined {
  if (!attributeNames.includes(name))
    return [
      'unknown-attribute',
      `Unexpected attribute "${name}"${didYouMean(name, attributeNames)} Expected #id or one of ${attributeNames.join(', ')}`,
    ];
  if (!value) return ['empty-attribute', `Unexpected "${name}" without a value, expected ${name}=…`];
  if (name === 'kind' && !kinds.includes(value))
    return ['unknown-kind', `Unexpected kind "${value}"${didYouMean(value, kinds)} Expected direct, indirect or mixed`];
  if (name === 'date' && !isPartialDate(value))
    return [
      'invalid-date',
      `Unexpected date "${value}", expected a day that exists, written 2020-08-24, 2020-08 or 2020`,
    ];
  if (name === 'language' && !isLanguage(value))
    return ['invalid-language', `Unexpected language "${value}", expected ${expectedLanguage(value)}`];
  if (name === 'at' && !isPlaceInSource(value))
    return [
      'invalid-place',
      `Unexpected at="${value}", expected a time such as 12:40 or 1:02:40, or words such as "p. 7"`,
    ];
  if (
    name === 'was' &&
    !value
      .normalize('NFC')
      .split(/[\s,]+/)
      .every(isQuoteId)
  )
    return ['invalid-id', `Unexpected was="${value}", expected the id this quote had, such as was=talent-pool`];
  const mark = unpairedBidi(value);
  if (mark) return ['bidi-control', `Unexpected ${mark} in "${name}", expected each direction mark closed: delete it`];
  return undefined;
}
