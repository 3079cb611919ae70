import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { Dress } from '../../src/extraction/input/plain.ts';
import { withoutApart } from '../../src/extraction/statements/apart.ts';

/** What is found in paragraphs, of which those that begin with two number signs are headings. */
function found(written: string[], title?: string) {
  const layout = new Map<number, Dress>();
  let text = '';
  for (const one of written) {
    if (text) text += '\n\n';
    if (one.startsWith('## ')) layout.set(text.length, { before: '## ', inline: [], pictures: [] });
    text += one.replace('## ', '');
  }
  const { statements, questions } = withoutApart(text, extract(text), { layout, ...(title && { title }) });
  return { said: statements.map((one) => one.text), asked: questions.map((one) => one.text) };
}

const BODY = '“The gates stay shut,” said Ilse Marn, the harbour master.';

describe('what stands apart from a text', () => {
  test('a heading states nothing: its words are asked for', () => {
    expect(found(['## “It is over,” says Bram Tolk', BODY])).toEqual({
      said: ['The gates stay shut,'],
      asked: ['It is over,'],
    });
  });

  test('a heading that repeats what the text says is nothing of its own', () => {
    expect(found(['## “Gates stay shut,” says Ilse Marn', BODY])).toEqual({
      said: ['The gates stay shut,'],
      asked: [],
    });
  });

  test('the title is told as such', () => {
    const title = '“It is over,” says Bram Tolk';
    expect(found([`## ${title}`, BODY], title)).toEqual({ said: ['The gates stay shut,'], asked: [] });
  });

  test.each([
    'ALSO READ: “It is over,” says Bram Tolk',
    'Read more: “It is over,” says Bram Tolk',
    'See also: “It is over,” says Bram Tolk',
    'Sign up to our newsletter: “It is over,” says Bram Tolk.',
  ])('a line that leads elsewhere states nothing: %s', (line) => {
    expect(found([BODY, line])).toEqual({ said: ['The gates stay shut,'], asked: ['It is over,'] });
  });

  test('a sentence that begins alike is said', () => {
    const { said } = found([BODY, 'Related boats sank on Monday. “It is over,” said Bram Tolk.']);
    expect(said).toEqual(['The gates stay shut,', 'It is over,']);
  });
});
