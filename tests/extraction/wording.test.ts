import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';

const TALK = (words: string) => `ADA BROOK: ${words}\n\nBEN HALE: Yes.\n\nADA BROOK: So be it.`;

test.each([
  ['I told him what she said: “The quay is closed.”', 'I told him what she said: “The quay is closed.”'],
  ['“The quay is closed,” he said.', '“The quay is closed,” he said.'],
  ['“Closed,” he said. “For good.”', '“Closed,” he said. “For good.”'],
  ['And did he say "Never"?', 'And did he say "Never"?'],
  ['"Closed," he said. "For good."', '"Closed," he said. "For good."'],
  ['“The quay is closed.”', 'The quay is closed.'],
  ['“He said “never” and meant “soon”.”', 'He said “never” and meant “soon”.'],
])('a turn keeps the marks of what it quotes and loses those around all of it: %s', (words, text) =>
  expect(extract(TALK(words)).statements[0]).toMatchObject({ kind: 'direct', text }),
);
