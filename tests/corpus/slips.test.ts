import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { codes, type Files, folderOf } from './content.ts';

const front = (fields: string) => `---
title: Lamps
summary: S
date: 2021-02-03
sources: [{id: s, title: S}]
${fields}
---
`;
const ada = 'speakers:\n  - {id: ada, name: Ada Abara}';
const said = ':::quote{#a speaker=ada}\nIt is dark.\n:::\n';
const found = (files: Files, folder = folderOf(files)) =>
  codes(readContent(folder, { drafts: true, today: '2022-01-01' }));

describe('what an author may overlook is named', () => {
  it.each<[what: string, files: Files, expected: string[]]>([
    [
      'a mark without its note',
      { 'articles/a.md': `${front('tags: []')}Words.[^1]\n` },
      ['articles/a.md:8:7 unknown-note'],
    ],
    [
      'a note without its mark',
      { 'articles/a.md': `${front('tags: []')}Words.\n\n[^1]: A note.\n` },
      ['articles/a.md:10:1 unused-note'],
    ],
    ['a list that is one text', { 'articles/a.md': front('tags: one, two') }, ['articles/a.md:6:7 list-as-text']],
    [
      'a date that is still to come',
      { 'articles/a.md': front('tags: []').replace('2021-02-03', '2031-02-03') },
      ['articles/a.md:4:7 future-date'],
    ],
    [
      'a picture that nobody shows',
      { 'articles/a.md': front('tags: []'), 'articles/boat.jpg': 'x' },
      ['articles/boat.jpg:1:1 unused-picture'],
    ],
    [
      'a file that nobody reads',
      { 'articles/a.md': front('tags: []'), 'notes.txt': 'x' },
      ['notes.txt:1:1 unknown-file'],
    ],
  ])('%s', (_, files, expected) => expect(found(files)).toEqual(expected));
});

describe('one fault', () => {
  it('in the fields hides none of the body, nor of other articles', () => {
    expect(
      found({
        'articles/a.md': `${front(`updated: soon\n${ada}`)}:::quote{#a speaker=adda}\nIt is dark.\n:::\n\n<b>\n`,
        'articles/b.md': `${front(ada)}:::quote{#a speaker=nobody}\nIt is dark.\n:::\n`,
      }),
    ).toEqual([
      'articles/a.md:6:10 invalid-date',
      'articles/a.md:10:1 unknown-speaker',
      'articles/a.md:14:1 unsafe-html',
      'articles/b.md:9:1 unknown-speaker',
    ]);
  });

  it.each<[what: string, files: Files, expected: string[]]>([
    [
      'in the file of a speaker makes none in the articles that name them',
      { 'speakers/ada.md': '---\nnam: Ada\n---\n', 'articles/a.md': front('tags: []') + said },
      ['speakers/ada.md:2:1 frontmatter-unknown-key'],
    ],
    [
      'in the entry of a speaker makes none at their quotes',
      { 'articles/a.md': front('speakers:\n  - {id: ada, nam: Ada}') + said },
      ['articles/a.md:7:15 frontmatter-unknown-key'],
    ],
    [
      'in the YAML of an article makes none where others link to it',
      { 'articles/a.md': '---\ntitle: "A\n---\n', 'articles/b.md': `${front('tags: []')}[See](/articles/a/).\n` },
      ['articles/a.md:2:8 frontmatter-syntax'],
    ],
  ])('%s', (_, files, expected) => expect(found(files).toSorted()).toEqual(expected.toSorted()));

  it('of YAML is told in an author’s words', () => {
    const { problems } = readContent(folderOf({ 'articles/a.md': '---\ntitle: A: B\ndate: 2020\n---\n' }), {
      drafts: true,
    });
    expect(problems[0]!.message).not.toMatch(/BLOCK|compact|implicit|YAML/i);
  });
});

it('a picture and a file of a speaker behind a link that leaves the content are refused', () => {
  const outside = folderOf({ 'boat.jpg': 'x', 'ada.md': '---\nname: Ada\n---\n' });
  const folder = folderOf({
    'articles/a.md': `${front(ada)}${said}\n![A boat](boat.jpg)\n`,
    'speakers/x.md': '---\nname: X\n---\n',
  });
  symlinkSync(join(outside, 'boat.jpg'), join(folder, 'articles/boat.jpg'));
  symlinkSync(join(outside, 'ada.md'), join(folder, 'speakers/ada.md'));
  expect(found({}, folder)).toEqual(['articles/boat.jpg:1:1 outside-content', 'speakers/ada.md:1:1 outside-content']);
});
