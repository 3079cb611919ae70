import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCopies } from '../../src/copies/check-copies.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { draftOf } from '../../src/extraction/draft/draft.ts';
import { extract } from '../../src/extraction/extract.ts';
import { folderOf } from '../corpus/content.ts';

const fixtures = new URL('../fixtures/extraction/', import.meta.url);

/** What the check says of a draft whose source has the text as its copy. */
function faults(text: string): string[] {
  const copy = 'sources/report/source.txt';
  const extracted = extract(text);
  if (!extracted.statements.length) return [];
  const draft = draftOf(text, extracted, { title: 'Report', date: '2021-02-03', copy });
  const folder = folderOf({ 'articles/report.md': draft, [copy]: text });
  return checkCopies(readContent(folder, { drafts: true }), folder)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
}

describe('the quotes of an imported text stand in it', () => {
  const names = readdirSync(fixtures).filter((name) => existsSync(new URL(`${name}/input.txt`, fixtures)));
  it.each(names)('%s', (name) => {
    expect(faults(readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8'))).toEqual([]);
  });

  it('whatever they are made of', () => {
    const words = fc.stringMatching(/^[ -~“”‘’«»„–—…é]{1,40}$/).filter((text) => /[a-z]/.test(text));
    const paragraph = fc.oneof(
      words.map((text) => `“${text.replace(/[“”"]/g, '')},” said Ada Brook.`),
      words.map((text) => `Ada Brook, a clerk, said “${text.replace(/[“”"]/g, '')}.”`),
    );
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        expect(faults(paragraphs.join('\n\n'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
