import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/extraction/draft/draft.ts';
import { extract } from '../../src/extraction/extract.ts';
import { formatOf } from '../../src/extraction/input/format.ts';
import { plainOf } from '../../src/extraction/input/readers.ts';
import { tokensOf } from '../../src/extraction/languages/tokens.ts';
import { peopleOf } from '../../src/extraction/names/people.ts';
import { paragraphsOf } from '../../src/extraction/segment/paragraphs.ts';
import { quotationsOf } from '../../src/extraction/segment/quotations.ts';
import { sentencesOf } from '../../src/extraction/segment/sentences.ts';
import { findIn } from '../../src/extraction/statements/find.ts';

// The sample of the README, stage by stage: what goes in above comes out changed below.
const [, sample = ''] = /```\n( {3}The harbour board[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const { text } = await plainOf(formatOf('report.txt', sample), sample.replace(/^ {3}/gm, ''));
const paragraphs = paragraphsOf(text);
const quotations = quotationsOf(text, paragraphs);
const { found, mentions } = findIn(text, paragraphs, quotations);
const words = (range: [number, number]) => text.slice(...range);

describe('the text of the README travels', () => {
  test('segment: into paragraphs and quotations', () => {
    expect(paragraphs.map(words)).toEqual([
      'The harbour board met on Tuesday to talk about the ferry.',
      '"Fares will not rise this year," said Ilse Marn, the harbour master.',
      'Ben Okafor of the Riverside Trust said the boats were full in summer.',
    ]);
    expect(quotations.map(({ start, end }) => words([start, end]))).toEqual(['"Fares will not rise this year,"']);
  });

  test('languages and segment: into words, and sentences of them', () => {
    const tokens = tokensOf(text, paragraphs[1]!, quotations, 0);
    expect(tokens.map((token) => token.text)).toEqual(
      '" Fares will not rise this year , " said Ilse Marn , the harbour master .'.split(' '),
    );
    expect(tokens.filter(({ quotation }) => quotation === 0)).toHaveLength(9);
    expect(sentencesOf(text, tokens, () => false)).toEqual([[0, tokens.length]]);
  });

  test('names: into who is named', () => {
    expect([...peopleOf(mentions).all.values()].map(({ name }) => name)).toEqual(['Ilse Marn', 'Ben Okafor']);
  });

  test('statements: into what is said, with its cue and source', () => {
    expect(
      found.map(({ content, cue, source }) => [content.map(words), cue && words(cue), source && words(source)]),
    ).toEqual([
      [['"Fares will not rise this year,"'], 'said', 'Ilse Marn, the harbour master'],
      [['the boats were full in summer'], 'said', 'Ben Okafor of the Riverside Trust'],
    ]);
  });

  test('speakers: into whose words they are, in what role, and how sure that is', () => {
    expect(
      extract(text).statements.map(({ kind, speakers, role, organizations, confidence, reason }) => ({
        kind,
        speakers,
        role,
        organizations,
        isSure: confidence > 0.9,
        reason,
      })),
    ).toEqual([
      {
        kind: 'direct',
        speakers: ['Ilse Marn'],
        role: 'the harbour master',
        organizations: [],
        isSure: true,
        reason: 'the full name stands beside the cue',
      },
      {
        kind: 'indirect',
        speakers: ['Ben Okafor'],
        role: undefined,
        organizations: ['Riverside Trust'],
        isSure: true,
        reason: 'the full name stands beside the cue',
      },
    ]);
  });

  test('draft: into an article', () => {
    const draft = draftOf(text, extract(text), { title: 'Ferry fares', date: '2021-02-03' });
    expect(draft).toContain(':quote[Fares will not rise this year,]{#fares-not-rise-year speaker=ilse-marn} said');
    expect(draft).toContain(
      ':quote[the boats were full in summer]{#boats-full-summer speaker=ben-okafor kind=indirect}',
    );
  });
});
