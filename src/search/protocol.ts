import { isPartialDate } from '../text/partial-date.ts';
import { facetNames } from './facets.ts';
import type { FoundQuote } from './records.ts';
import type { Shown } from './shown.ts';
import { type SearchState, writeState } from './state.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * How a page asks a server. After the endpoint come the parameters of the page's own address (`readState`), and
 * `want`: `shown` with `rows=0-30`, `surroundings` with `typed`, what the speaker field holds, or `quotes`. The answer is
 * JSON of the type of that name, with the version of the protocol.
 */
export const protocol = 2;

/** A question for more rows than this is not answered. */
export const mostRows = 200;

/** What a server is asked, and what it answers with. */
export interface ServerAnswers {
  shown: Shown;
  surroundings: Surroundings;
  quotes: { quotes: FoundQuote[] };
}

export type Wanted =
  | { want: 'shown'; from: number; to: number }
  | { want: 'surroundings'; typed: string }
  | { want: 'quotes' };

/** The question as it stands behind the endpoint and a question mark. */
export function writeQuestion(state: SearchState, wanted: Wanted): URLSearchParams {
  const address = writeState(state);
  address.set('want', wanted.want);
  if (wanted.want === 'shown') address.set('rows', `${wanted.from}-${wanted.to}`);
  if (wanted.want === 'surroundings' && wanted.typed) address.set('typed', wanted.typed);
  return address;
}

/** What is wanted, read from a question; nothing where it makes no sense. */
export function readWanted(address: URLSearchParams): Wanted | undefined {
  const want = address.get('want');
  if (want === 'quotes') return { want };
  if (want === 'surroundings') return { want, typed: address.get('typed') ?? '' };
  const rows = /^(\d{1,9})-(\d{1,9})$/.exec(address.get('rows') ?? '');
  if (want !== 'shown' || !rows) return undefined;
  const [from, to] = [Number(rows[1]), Number(rows[2])];
  return from <= to ? { want, from, to } : undefined;
}

/** Whether what came is an answer to the question: a server may be another, older or newer one. */
export function isAnswer<Want extends Wanted['want']>(answer: unknown, want: Want): answer is ServerAnswers[Want] {
  const { version, ...rest } = Object(answer) as Record<string, unknown>;
  return version === protocol && checks[want](rest);
}

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTag: Check = (value) => isText(value) && /^[a-z0-9-]{1,35}$/i.test(value as string);
const isDate: Check = (value) => isText(value) && isPartialDate(value as string);
const isTrue: Check = (value) => value === true;
const isNumber: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value as string);
const having =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Fields)[name]));

const isQuote = having({
  key: isText,
  id: isText,
  kind: oneOf('direct', 'indirect', 'mixed'),
  text: isText,
  language: isTag,
  date: isDate,
  dateFrom: oneOf('quote', 'source', 'article'),
  corrected: maybe(isDate),
  translated: maybe(isTrue),
  checked: maybe(isTrue),
  via: maybe(isText),
  article: having({
    slug: isText,
    title: isText,
    date: isDate,
    topics: maybe(listOf(having({ id: isText, name: isText }))),
  }),
  voices: listOf(
    having({
      speaker: having({
        id: isText,
        name: isText,
        kind: oneOf('person', 'organization', 'anonymous'),
        family: maybe(isText),
      }),
      role: maybe(isText),
      organization: maybe(having({ id: isText, name: isText })),
    }),
  ),
});

const isCounted: Check = (value) => Array.isArray(value) && isText(value[0]) && isNumber(value[1]) && isText(value[2]);

const checks: Record<Wanted['want'], Check> = {
  shown: having({
    quotes: isNumber,
    speakers: isNumber,
    before: isNumber,
    rows: listOf(
      having({
        group: isText,
        heading: maybe(having({ quotes: isNumber, date: maybe(isDate) })),
        quote: isQuote,
      }),
    ),
    left: isNumber,
    beside: isNumber,
  }),
  surroundings: having({
    quotes: isNumber,
    among: isNumber,
    facets: having(
      Object.fromEntries(facetNames.map((name) => [name, having({ values: listOf(isCounted), untold: isNumber })])),
    ),
    why: maybe(
      having({
        parts: listOf(
          having({
            condition: having({ on: oneOf(...facetNames, 'date', 'words'), asked: listOf(isText) }),
            alone: isNumber,
            without: isNumber,
          }),
        ),
        untold: isNumber,
      }),
    ),
    near: maybe((value) => typeof value === 'object' && Object.values(Object(value)).every(listOf(isText))),
  }),
  quotes: having({ quotes: listOf(isQuote) }),
};
