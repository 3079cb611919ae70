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
      'what is wrong beside fields that are no YAML',
      {
        'articles/a.md': `${front(`tags: a: b\nupdated: 2021-02-30\nimage: [x\n${ada}`)}${said}\n:quote[It is]{#b speaker=bea kind=indirect}, [gone](/gone/)\n`,
        'pages/us.md': '---\ntitle: @us\norder: last\n---\n[gone](/gone/), [here](/us/)\n',
        'site.yml': 'title: a: b\nlanguage: English\n',
      },
      [
        'articles/a.md:6:7 frontmatter-syntax',
        'articles/a.md:7:10 invalid-date',
        'articles/a.md:9:1 frontmatter-syntax',
        'articles/a.md:16:46 broken-link',
        'pages/us.md:2:8 frontmatter-syntax',
        'pages/us.md:3:8 frontmatter-value',
        'pages/us.md:5:1 broken-link',
        'site.yml:1:8 frontmatter-syntax',
        'site.yml:2:11 invalid-language',
      ],
    ],
    [
      'an unknown speaker below fields that are no YAML',
      {
        'articles/a.md': `${front(`tags: a: b\n${ada}`)}${said.replace('speaker=ada', 'speaker=bea')}`,
        'articles/b.md': `${front(`speakers: a: b`)}${said.replace('speaker=ada', 'speaker=bea')}`,
      },
      [
        'articles/a.md:6:7 frontmatter-syntax',
        'articles/a.md:10:1 unknown-speaker',
        'articles/b.md:6:11 frontmatter-syntax',
      ],
    ],
    [
      'a link below fields that are wrong, and none to what has them',
      {
        'authors/iris.md': '---\nnam: Iris\n---\n[gone](/gone/), [me](/authors/iris/)\n',
        'topics/tides.md': '---\nname: [x]\n---\n[gone](/gone/), [it](/topics/tides/)\n',
        'speakers/ada.md': '---\nname: Ada\nkind: a: b\n---\n[gone](/gone/), [her](/speakers/ada/)\n',
        'organizations/quay.md': '---\n---\n[gone](/gone/), [it](/organizations/quay/)\n',
        'articles/a.md': `${front('tags: []')}[her](/speakers/ada/), [it](/topics/tides/)\n`,
      },
      [
        'authors/iris.md:2:1 frontmatter-unknown-key',
        'authors/iris.md:4:1 broken-link',
        'organizations/quay.md:2:1 frontmatter-missing-key',
        'organizations/quay.md:3:1 broken-link',
        'speakers/ada.md:3:7 frontmatter-syntax',
        'speakers/ada.md:5:1 broken-link',
        'topics/tides.md:2:7 frontmatter-value',
        'topics/tides.md:4:1 broken-link',
      ],
    ],
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
