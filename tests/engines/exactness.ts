import { expect } from 'vitest';
import type { Answers } from '../../src/engines/answers.ts';
import { facetNames, fieldOf } from '../../src/search/facets.ts';
import { isAnswer, protocol, type ServerAnswers } from '../../src/search/protocol.ts';
import type { FoundQuote, QuoteRecord } from '../../src/search/records.ts';
import type { SearchState } from '../../src/search/state.ts';
import { writeState } from '../../src/search/state.ts';

/** Compares everything that an engine answers with what the browser answers by itself. */
export async function expectSame(
  answers: Answers,
  reference: (state: SearchState, rows: { from: number; to: number }) => ServerAnswers,
  state: SearchState,
): Promise<void> {
  const rows = { from: 0, to: 200 };
  const right = reference(state, rows);
  const told = writeState(state).toString();
  const shown = await answers.answer(state, { want: 'shown', ...rows });
  expect(shown, told).toEqual({
    ...right.shown,
    rows: right.shown.rows.map((row) => ({ ...row, quote: plain(row.quote) })),
  });
  const { quotes } = await answers.answer(state, { want: 'quotes' });
  expect(
    quotes.map(({ key }) => key),
    told,
  ).toEqual(right.quotes.quotes.map(({ key }) => key));
  const around = await answers.answer(state, { want: 'surroundings', typed: '' });
  expect(around.quotes, told).toBe(right.surroundings.quotes);
  expect(around.why, told).toEqual(
    right.surroundings.why && {
      ...right.surroundings.why,
      parts: right.surroundings.why.parts.map(({ condition: { on, asked, not }, ...numbers }) => ({
        condition: { on, asked, not },
        ...numbers,
      })),
    },
  );
  for (const name of facetNames) {
    const { values, untold } = around.facets[name];
    const counted = right.surroundings.facets[name].values.filter(([, number]) => number);
    const chosen = state[fieldOf(name)];
    expect(values.length + untold, told).toBe(
      new Set([...counted.map(([id]) => id), ...values.map(([id]) => id)]).size,
    );
    const numbers = new Map(right.surroundings.facets[name].values.map(([id, number, label]) => [id, [number, label]]));
    for (const [id, number, label] of values) expect([number, label], `${told} ${id}`).toEqual(numbers.get(id));
    for (const id of chosen)
      if (numbers.has(id))
        expect(
          values.map(([value]) => value),
          told,
        ).toContain(id);
    // Those that are not told have no more quotes than those that are.
    const least = Math.min(...values.filter(([id]) => !chosen.includes(id)).map(([, number]) => number));
    const known = new Set(values.map(([id]) => id));
    for (const [id, number] of counted) if (!known.has(id)) expect(number, told).toBeLessThanOrEqual(least);
  }
  for (const [want, answer] of Object.entries({ shown, surroundings: around, quotes: { quotes } }))
    expect(isAnswer(JSON.parse(JSON.stringify({ version: protocol, ...answer })), want as 'shown'), told).toBe(true);
}

function plain(quote: FoundQuote): FoundQuote {
  const { folded: _, ...rest } = quote as QuoteRecord;
  return rest;
}
