import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { type Proposal, proposalsSchema, withProposals } from '../../src/extraction/proposals.ts';
import { growth } from '../work.ts';

const text =
  'The gates are old. “They leak more than I do.” Ada Brook, the mayor, keeps them.\n\nBob Hale said the gates would be mended. Carl Lund asked whether the quay would be closed.\n';
const propose = (...proposals: Proposal[]) => {
  const { extracted, rejected } = withProposals(text, extract(text), proposals);
  return {
    said: extracted.statements
      .filter(({ unsaid }) => !unsaid)
      .map(({ kind, speakers, text: words }) => [kind, speakers[0], words]),
    open: extracted.questions.map(({ text: words }) => words),
    rejected: rejected.map(({ reason }) => reason),
  };
};
const own = ['indirect', 'Bob Hale', 'the gates would be mended'];

test('a proposal is taken where its words stand in the text and its speaker is named', () => {
  expect(propose({ text: '"They leak  more than I do"', speaker: 'Ada Brook', kind: 'direct' })).toEqual({
    said: [['direct', 'Ada Brook', 'They leak more than I do.'], own],
    open: ['whether the quay would be closed'],
    rejected: [],
  });
});

test.each<[Proposal, string]>([
  [{ text: 'They never leak', speaker: 'Ada Brook' }, 'these words do not stand in the text'],
  [{ text: 'They leak more than I do', speaker: 'Ada Brooks' }, 'Ada Brooks is not named in the text'],
  [{ text: 'They leak more than I do', speaker: 'Ada Bro' }, 'Ada Bro is not named in the text'],
  [{ text: 'The gates are old', speaker: 'Ada Brook', kind: 'direct' }, 'these words stand in no quotation marks'],
  [{ text: 'the gates would be mended', speaker: 'Ada Brook' }, 'the text gives these words to Bob Hale'],
  [{ text: 'the quay would be closed', speaker: 'Carl Lund' }, 'this is what Carl Lund asked'],
])('else it is listed with what is against it: %o', (proposal, reason) => {
  expect(propose(proposal)).toMatchObject({ said: [own], rejected: [reason] });
});

test('what is sure already is no second statement', () => {
  expect(propose({ text: 'the gates would be mended', speaker: 'Bob Hale' })).toMatchObject({
    said: [own],
    rejected: [],
  });
});

test('proposals are a list, alone or under "statements", each with its words and a speaker', () => {
  const one = { text: 'They leak', speaker: 'Ada Brook' };
  expect(proposalsSchema.parse([one])).toEqual([one]);
  expect(proposalsSchema.parse({ statements: [{ ...one, confidence: 1 }] })).toEqual([one]);
  expect(proposalsSchema.safeParse([{ text: 'They leak' }]).success).toBe(false);
});

test.each([[[]], [[{ text: 'Nobody said this', speaker: 'Ada Brook' }]]])(
  'ten times as much text takes ten times the work, with %j proposed',
  (proposals) => {
    const texts = (count: number) =>
      'Ada Brook said the boats were full. Ada Brook denied that they leak.\n“Old gates.”\n\n'.repeat(count);
    const extracted = (count: number) => ({ text: texts(count), found: extract(texts(count)) });
    const [little, much] = [extracted(100), extracted(1000)];
    const of = (amount: number) => (amount === 1000 ? much : little);
    expect(growth((amount) => withProposals(of(amount).text, of(amount).found, proposals), 1000)).toBeLessThan(12);
  },
);

test('a text of five million characters is searched for proposals', () => {
  const text = '“We  go,” said Ada Brook. '.repeat(200_000);
  const nothing = { statements: [], questions: [], language: 'en' };
  const { extracted } = withProposals(text, nothing, [{ text: 'We go', speaker: 'Ada Brook' }]);
  expect(extracted.statements).toHaveLength(1);
});
