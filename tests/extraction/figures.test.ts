import { describe, expect, test } from 'vitest';
import { judge, judgedTexts } from './answers.ts';

const texts = judgedTexts();
const sets = [...new Set(texts.map(({ set }) => set))];

describe('whole texts of every kind', () => {
  test.each(texts.map((one) => [one.set, one.name, one] as const))(
    '%s/%s shows nothing as sure that is wrong',
    (...[, , one]) => {
      expect(judge(one).wrong.map(({ speakers, text }) => [...speakers, text])).toEqual([]);
    },
  );

  test.each(sets)('%s: at least three statements of four are found', (set) => {
    const verdicts = texts.filter((one) => one.set === set).map(judge);
    const [right, missed] = [verdicts.flatMap(({ right }) => right), verdicts.flatMap(({ missed }) => missed)];
    expect(right.length / (right.length + missed.length)).toBeGreaterThanOrEqual(0.75);
  });
});
