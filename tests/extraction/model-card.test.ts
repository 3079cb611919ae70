import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprintOf, type Marked } from '../bench/extraction/training.ts';

const text =
  'The ferry is late, said Ada Okafor, a pilot. “We row,” Ben Hale told the Riverside Trust on Monday, adding that the quay “was full.”\n\nAccording to the harbour office, nobody asked. She thinks the boats will leave, but Marn denied it.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const sample: Marked = {
  text,
  statements: [
    { content: [at('The ferry is late')], source: [at('Ada Okafor, a pilot')], cue: [at('said')] },
    { content: [at('“We row,”')], source: [at('Ben Hale')], cue: [at('told')] },
    { content: [at('the quay “was full.”')], source: [at('Ben Hale')], cue: [at('adding')] },
    { content: [at('nobody asked')], source: [at('the harbour office')], cue: [at('According to')] },
    { content: [at('the boats will leave')], source: [at('She')], cue: [at('thinks')] },
  ],
};

test('the card of the model has the fingerprint of the code that asks it', () => {
  const card = readFileSync('src/extraction/languages/english/model.md', 'utf8');
  const [, written] = /fingerprint of the features \| (\w+)/.exec(card) ?? [];
  expect(written).toBe(fingerprintOf(sample));
});

test('the fingerprint is another where a question has another answer', () => {
  const other = { ...sample, text: text.replace('told', 'paid') };
  expect(fingerprintOf(other)).not.toBe(fingerprintOf(sample));
});
