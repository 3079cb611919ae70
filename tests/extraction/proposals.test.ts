import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { type Proposal, proposalsSchema, withProposals } from '../../src/extraction/proposals.ts';

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
