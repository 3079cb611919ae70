import { cpSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { article, folderOf, write } from './content.ts';

/** What each file may say; nothing is a file that is not there. */
const variants: Record<string, (string | undefined)[]> = {
  'site.yml': ['title: Archive\nlanguage: en\n', 'title: Archive\nlanguage: zh\n', 'title: [\n'],
  'authors/ada-okafor.md': ['---\nname: Ada Okafor\n---\n', '---\nname: Ada O. Okafor\n---\nShe writes.\n', undefined],
  'speakers/stone.md': [
    undefined,
    '---\nname: Mara Stone\nroles: [{ role: Clerk, from: 2019 }]\n---\n',
    '---\nname: Mara Stone\nroles: [{ role: Mayor, organization: port, from: 2020 }]\n---\n',
    '---\nnmae: Mara\n---\n',
  ],
  'organizations/port.md': ['---\nname: The Port\n---\n', '---\nname: Port of Call\n---\n', undefined],
  'articles/one.md': [
    article(
      'authors: ada-okafor\nspeakers: [{ id: stone, name: Mara Stone }]',
      ':::quote{#a speaker=stone}\nWe mend 船 boats.\n:::',
    ),
    article(
      'authors: ada-okafor\ntags: [boats]\nspeakers: [{ id: stone, name: Mara Stone, role: Pilot }]\ncorrections: [{ date: 2020-02-03, text: So, quote: a }]',
      ':::quote{#a speaker=stone kind=mixed}\nWe "mend 船" boats.\n:::\n\nShe said :quote[no more]{continues=a}.',
    ),
    article('speakers: [{ id: stone, name: Mara Stone }]', ':::quote{#a speaker=stnoe}\nWe mend boats.\n:::'),
    undefined,
  ],
  'articles/two.md': [
    article('tags: [boats]', ':::quote{#b speaker=port via=stone}\nAll of it, see [one](one.md).\n:::'),
    article(
      'organizations: [{ id: port, name: The Port }]\nspeakers: [{ id: stone, name: Mara Stone, role: Clerk, organization: port }]',
      ':::quote{#b speaker=stone lang=zh}\n我们修船。\n:::\n\n:::quote{#c speaker="stone port"}\nTogether.\n:::',
      '2021-01-01',
    ),
    article('speakers: [{ id: port, name: A source, anonymous: true }]', ':::quote{#b speaker=port}\nNo name.\n:::'),
  ],
};

const edits = fc.array(
  fc
    .constantFrom(...Object.keys(variants))
    .chain((file) => fc.record({ file: fc.constant(file), to: fc.constantFrom(...variants[file]!) })),
  { minLength: 1, maxLength: 12 },
);

test('after any edits the content says what it says to whoever reads it for the first time', () => {
  let clock = 0;
  fc.assert(
    fc.property(edits, (all) => {
      const first = Object.entries(variants).flatMap(([file, [text]]) => (text === undefined ? [] : [[file, text]]));
      const folder = folderOf(Object.fromEntries(first));
      for (const { file, to } of all) {
        if (to === undefined) rmSync(join(folder, file), { force: true });
        else {
          write(folder, { [file]: to });
          // Two edits of one moment are two all the same.
          utimesSync(join(folder, file), ++clock, clock);
        }
        const fresh = folderOf({});
        cpSync(folder, fresh, { recursive: true });
        const options = { drafts: true, today: '2022-01-01' };
        expect(readContent(folder, options)).toEqual(readContent(fresh, options));
      }
    }),
    { numRuns: 25 },
  );
});
