import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

/** Frontmatter of eight lines, so that the body begins on line 9. */
const head = `---
title: Title
date: 2020-01-01
speakers:
  - id: ada
    name: Ada
  - {id: ben, name: Ben}
---
`;

/** Problems as `line:column code`. */
function problemsOf(text: string, file = 'articles/x.md'): string[] {
  return readArticle(file, text).problems.map(
    ({ line, column, code, severity }) => `${line}:${column} ${severity === 'error' ? '' : 'warning '}${code}`,
  );
}

const callout = (attributes: string, words = 'Words.') => `:::quote{${attributes}}\n${words}\n:::\n`;
const sound = callout('#a speaker=ada');

describe('the body of an article', () => {
  it.each<[name: string, body: string, expected: string[]]>([
    ['is fine without quotes', 'Prose.', []],
    ['is fine with a callout and an inline quote', `${sound}\nHe said :quote[so]{#b speaker=ben kind=indirect}.`, []],

    ['refuses a quote without an id', callout('speaker=ada'), ['9:1 missing-id']],
    ['refuses an inline quote without an id', 'He said :quote[so]{speaker=ada}.', ['9:9 missing-id']],
    ['refuses a second quote with one id', sound + callout('#a speaker=ben'), ['12:1 duplicate-id']],
    ['takes ids that differ only in case for one', sound + callout('#A speaker=ben'), ['12:1 duplicate-id']],
    ['refuses two ids on one quote', callout('#a #b speaker=ada'), ['9:13 several-ids']],
    ['refuses an id with a full stop', callout('#a.b speaker=ada'), ['9:12 unknown-attribute']],
    ['refuses an id that no folder can have', callout('#con speaker=ada'), ['9:10 invalid-id']],
    ['refuses an id longer than a folder name', callout(`#${'x'.repeat(201)} speaker=ada`), ['9:10 invalid-id']],
    ['takes ids of any script', callout('#渡船-2 speaker=ada'), []],
    ['refuses a former id that leaves the folder', callout('#a speaker=ada was=../b'), ['9:25 invalid-id']],

    ['refuses a quote without a speaker', callout('#a'), ['9:1 missing-speaker']],
    ['takes several speakers', callout('#a speaker="ada ben"'), []],
    ['refuses a second speaker attribute', callout('#a speaker=ada speaker=ben'), ['9:25 duplicate-attribute']],
    ['refuses an attribute without a value', callout('#a speaker=ada role'), ['9:25 empty-attribute']],
    ['refuses an attribute with an empty value', callout('#a speaker=ada role=""'), ['9:25 empty-attribute']],
    ['refuses an unknown attribute', callout('#a speaker=ada rol=chair'), ['9:25 unknown-attribute']],
    ['refuses a class', callout('#a .big speaker=ada'), ['9:13 unknown-attribute']],
    ['refuses an unknown kind', callout('#a speaker=ada kind=straight'), ['9:25 unknown-kind']],
    ['refuses a day that does not exist', callout('#a speaker=ada date=2021-02-29'), ['9:25 invalid-date']],
    ['refuses a time', callout('#a speaker=ada date=2021-02-28T10:00'), ['9:25 invalid-date']],
    ['takes a year', callout('#a speaker=ada date=2021'), []],
    ['takes a month', callout('#a speaker=ada date=2021-02'), []],
    ['takes a time as a place in the source', callout('#a speaker=ada at=1:02:40'), []],
    ['takes a page as a place in the source', callout('#a speaker=ada at="p. 7"'), []],
    ['refuses a time that no clock shows', callout('#a speaker=ada at=12:75'), ['9:25 invalid-place']],
    ['refuses a number that could be anything', callout('#a speaker=ada at=1240'), ['9:25 invalid-place']],
    [
      'refuses another place on a part that goes on',
      `${callout('#a speaker=ada at=0:40')}\n${callout('continues=a at=0:50')}`,
      ['13:1 contradiction'],
    ],
    ['refuses a language that is no tag', callout('#a speaker=ada language=English!'), ['9:25 invalid-language']],
    [
      'names the place of each of several slips',
      callout('#a speeker=ada kind=x'),
      ['9:1 missing-speaker', '9:13 unknown-attribute', '9:25 unknown-kind'],
    ],

    ['refuses a callout that is never closed', ':::quote{#a speaker=ada}\nWords.\n', ['9:1 unclosed-container']],
    [
      'refuses a quote inside a quote',
      callout('#a speaker=ada', 'Yes\n\n:::quote{#b speaker=ben}\nNo\n:::'),
      ['12:1 nested-quote', '15:1 stray-fence'],
    ],
    [
      'refuses an inline quote inside a callout',
      callout('#a speaker=ada', 'So :quote[x]{#b speaker=ben}'),
      ['10:4 nested-quote'],
    ],
    [
      'refuses a callout in a list',
      '- Point\n\n  :::quote{#a speaker=ada}\n  x\n  :::\n',
      ['11:3 quote-not-top-level'],
    ],
    ['refuses a callout in a block quotation', '> :::quote{#a speaker=ada}\n> x\n> :::\n', ['9:3 quote-not-top-level']],
    ['refuses a quote in a heading', '## On :quote[x]{#a speaker=ada}', ['9:7 quote-misplaced']],
    ['refuses a quote in a link', '[:quote[x]{#a speaker=ada}](/about/)', ['9:2 quote-misplaced']],
    [
      'takes a quote in a list, a table and a note',
      '- :quote[x]{#a speaker=ada}[^1]\n\n| :quote[y]{#b speaker=ada} |\n|--|\n\n[^1]: :quote[z]{#c speaker=ada}',
      [],
    ],
    ['refuses a callout without words', ':::quote{#a speaker=ada}\n:::\n', ['9:1 empty-quote']],
    ['refuses an inline quote without words', 'x :quote[ ]{#a speaker=ada}', ['9:3 empty-quote']],
    ['refuses a list inside a quote', callout('#a speaker=ada', '1968. A good year'), ['10:1 quote-content']],
    ['refuses a picture inside a quote', 'x :quote[y ![z](z.jpg)]{#a speaker=ada}', ['9:12 quote-content']],
    ['refuses words in brackets behind the opener', ':::quote[x]{#a speaker=ada}\ny\n:::\n', ['9:9 quote-content']],

    ['refuses a misspelt callout', ':::qoute{#a speaker=ada}\nx\n:::\n', ['9:1 unknown-directive']],
    ['refuses a capital letter', ':::Quote{#a speaker=ada}\nx\n:::\n', ['9:1 unknown-directive']],
    [
      'refuses a misspelt inline quote',
      'x :qoute[y]{#a speaker=ada} and :quoet[y]{#b}',
      ['9:3 unknown-directive', '9:33 unknown-directive'],
    ],
    [
      'refuses a misspelt inline quote beside a bare address',
      '&#119;ww.example.org :qoute[y]',
      ['9:22 unknown-directive'],
    ],
    ['refuses a space before the brace', ':::quote {#a speaker=ada}\nx\n:::\n', ['9:1 malformed-directive']],
    [
      'refuses a space before the brace of an inline quote',
      'x :quote[y] {#a speaker=ada}',
      ['9:3 malformed-directive'],
    ],
    ['refuses a space before the bracket', 'x :quote [y]{#a speaker=ada}', ['9:3 malformed-directive']],
    ['refuses two colons', '::quote{#a speaker=ada}', ['9:1 malformed-directive']],
    ['refuses an unclosed attribute', ':::quote{#a speaker="ada}\nx\n:::\n', ['9:1 malformed-directive']],
    ['refuses words behind the opener', ':::quote{#a speaker=ada} x\ny\n:::\n', ['9:1 malformed-directive']],
    ['refuses a fence that closes nothing', 'Prose.\n\n:::\n\nMore.', ['11:1 stray-fence']],
    ['leaves containers of other names alone', ':::note\nx\n:::\n\n::: warning\nx\n:::\n', []],
    ['leaves code and escaped colons alone', '`:quote[x]` \\:quote[x]{#a} \\:::qoute\n\n    :::quote{#a}\n', []],
    ['leaves times, ratios and ports alone', 'At 10:30, 3:1, said:no, x:8080, ::, :::: and :D', []],

    ['goes on with a quote in the next callout', sound + callout('continues=a', 'More.'), []],
    ['goes on with an inline quote', ':quote[Yes]{#a speaker=ada}, said Ada, :quote[and no]{continues=a}.', []],
    [
      'goes on with a span that has an id',
      `${callout('#a speaker=ada')}${callout('#b continues=a')}${callout('continues=b')}`,
      [],
    ],
    ['refuses to go on with a later quote', callout('continues=a') + sound, ['9:1 unknown-continues']],
    ['refuses to go on with itself', callout('#a continues=a'), ['9:1 unknown-continues']],
    [
      'refuses another speaker for a span that goes on',
      sound + callout('continues=a speaker=ben'),
      ['12:1 contradiction'],
    ],
    ['refuses another date for a span that goes on', sound + callout('continues=a date=2020'), ['12:1 contradiction']],
    ['takes the same speaker again', sound + callout('continues=a speaker=ada'), []],

    ['warns of marks around a quote', callout('#a speaker=ada', '“Words.”'), ['9:1 warning outer-marks']],
    ['takes marks inside a quote', callout('#a speaker=ada', '“Yes” and “no”'), []],
    ['warns of a mixed quote without own words', callout('#a speaker=ada kind=mixed'), ['9:1 warning no-own-words']],
    ['takes a mixed quote with own words', callout('#a speaker=ada kind=mixed', 'It was «fine».'), []],
    ['takes own words in single marks', callout('#a speaker=ada kind=mixed', "It wasn't 'fine'."), []],
    [
      'takes no apostrophe for a mark',
      callout('#a speaker=ada kind=mixed', "The dockers' '90s boats, 'em all, weren't his."),
      ['9:1 warning no-own-words'],
    ],

    ['refuses a control character in prose', 'A\u000bB\u0000', ['9:2 control-character', '9:4 control-character']],
    ['refuses half of a surrogate pair', 'A\ud800', ['9:2 control-character']],
    ['refuses an unclosed direction mark in a quote', callout('#a speaker=ada', 'x \u202ey'), ['9:1 bidi-control']],
    ['refuses one written as a character reference', callout('#a speaker=ada', 'x &#x202e;y'), ['9:1 bidi-control']],
    ['refuses one that closes nothing', callout('#a speaker=ada', 'x\u2069'), ['9:1 bidi-control']],
    ['refuses one in an attribute', callout('#a speaker=ada role="x\u202e"'), ['9:25 bidi-control']],
    ['takes closed direction marks', callout('#a speaker=ada', '\u2067x\u2069 y'), []],

    ['refuses HTML', 'a <b>c</b>', ['9:3 unsafe-html', '9:7 unsafe-html']],
    ['drops comments', '<!-- note -->\n\na <!-- note --> b', []],
    ['warns of an attribution left open', '<!-- unsure: which Zhang -->\n\nx', ['9:1 warning unsure']],
    [
      'refuses an address that runs',
      '[x](javascript:y) [z](data:text/html,y) [w](vbscript:y)',
      ['9:1 unsafe-link', '9:19 unsafe-link', '9:41 unsafe-link'],
    ],
    ['refuses one hidden by a reference', '[x][y]\n\n[y]: java&#x73;cript:z', ['11:1 unsafe-link']],
    [
      'refuses an address of another host without a scheme',
      '[x](//example.org) [y](/\\example.org)',
      ['9:1 unsafe-link', '9:20 unsafe-link'],
    ],
    ['refuses a relative address', '[x](other.md)', ['9:1 broken-link']],
    [
      'takes addresses of the web, of mail, of the site and of the page',
      '[a](https://example.org) [b](mailto:a@example.org) [c](/about/) [d](#a)',
      [],
    ],
    ['refuses a picture without a description', '![](boat.jpg)', ['9:1 missing-alt']],
    [
      'refuses a picture from elsewhere',
      '![x](https://example.org/a.jpg) ![x](/a.jpg)',
      ['9:1 remote-picture', '9:33 remote-picture'],
    ],
    [
      'refuses a picture outside the folder',
      '![x](../a.jpg) ![x](%2e%2e/a.jpg)',
      ['9:1 unknown-picture', '9:16 unknown-picture'],
    ],
    ['refuses a picture of an unknown kind', '![x](a.svg)', ['9:1 unknown-picture']],
    ['refuses a picture by reference', '![x][a]\n\n[a]: /about/', ['9:1 unknown-picture']],

    ['refuses nesting that no reader follows', `${'> '.repeat(101)}x`, ['9:1 too-deep']],
    [
      'refuses lists nested without end',
      Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
      ['58:1 too-deep'],
    ],
    ['takes a long rule', '* '.repeat(200), []],
  ])('%s', (_, body, expected) => expect(problemsOf(head + body)).toEqual(expected));
});

describe('the frontmatter of an article', () => {
  const fields = (lines: string) => `---\ntitle: Title\ndate: 2020\n${lines}\n---\nProse.\n`;

  it.each<[name: string, text: string, expected: string[]]>([
    ['must be there', 'Prose.', ['1:1 missing-frontmatter']],
    ['must be there in an empty file', '', ['1:1 missing-frontmatter']],
    ['must begin on the first line', '\n---\ntitle: x\n---\n', ['1:1 missing-frontmatter']],
    ['must be closed', '---\ntitle: x\n', ['1:1 frontmatter-syntax']],
    ['must hold fields', '---\n- a\n---\n', ['2:1 frontmatter-value']],
    ['needs a title and a date', '---\n---\n', ['2:1 frontmatter-missing-key', '2:1 frontmatter-missing-key']],
    ['needs a title that is not empty', '---\ntitle:\ndate: 2020\n---\n', ['2:1 frontmatter-missing-key']],
    ['has no second field of one name', fields('title: y'), ['4:1 frontmatter-duplicate-key']],
    [
      'reports each field that is there twice',
      fields('speakers:\n  - id: a\n    id: b\n    name: A\n  - id: c\n    id: d\n    name: C'),
      ['6:5 frontmatter-duplicate-key', '9:5 frontmatter-duplicate-key'],
    ],
    ['has no unknown field', fields('sumary: x'), ['4:1 frontmatter-unknown-key']],
    [
      'has no unknown field of a speaker',
      fields('speakers:\n  - id: a\n    name: A\n    rol: x'),
      ['7:5 frontmatter-unknown-key'],
    ],
    [
      'is not fooled by __proto__',
      fields('__proto__: x\nconstructor: y'),
      ['4:1 frontmatter-unknown-key', '5:1 frontmatter-unknown-key'],
    ],
    ['needs maps where it expects them', fields('speakers: ada'), ['4:11 frontmatter-value']],
    ['needs a list where it expects one', fields('speakers: {id: a, name: A}'), ['4:11 frontmatter-value']],
    ['needs text where it expects it', fields('summary: [a]'), ['4:10 frontmatter-value']],
    ['needs true or false', fields('draft: yes'), ['4:8 frontmatter-value']],
    ['needs a kind that there is', fields('kind: opinon'), ['4:7 frontmatter-value']],
    ['needs a day that exists', fields('updated: 2021-02-29'), ['4:10 invalid-date']],
    ['needs a language tag', fields('language: English!'), ['4:11 invalid-language']],
    ['needs a language that there is', fields('language: jp'), ['4:11 invalid-language']],
    ['needs ids of Latin letters', fields('speakers:\n  - id: Ada\n    name: Ada'), ['5:9 invalid-id']],
    ['needs ids that a folder can have', fields('speakers:\n  - id: nul\n    name: Nul'), ['5:9 invalid-id']],
    [
      'needs ids of quotes in corrections',
      fields('corrections:\n  - {date: 2020, quote: ../a, note: x}'),
      ['5:25 invalid-id'],
    ],
    [
      'needs ids of quotes in withdrawals',
      fields('withdrawn:\n  - {id: ../a, date: 2020, reason: x}'),
      ['5:10 invalid-id'],
    ],
    [
      'needs addresses of the web',
      fields('sources:\n  - id: a\n    title: A\n    url: javascript:x'),
      ['7:10 unsafe-link'],
    ],
    ['has no escaped control characters', fields('summary: "x\\u0007"'), ['4:10 control-character']],
    [
      'has no unclosed direction marks',
      fields('speakers:\n  - id: a\n    name: "\u202eA"\n    aliases: ["A\u202d"]'),
      ['6:11 bidi-control', '7:15 bidi-control'],
    ],
    ['reports syntax where it stands', fields('summary: a: b'), ['4:10 frontmatter-syntax']],
    ['has no directive behind a mark of the order of bytes', '---\n\ufeff%\n---\n', ['2:2 frontmatter-syntax']],
    ['has no tabs', fields('speakers:\n\t- id: a\n\t  name: A'), ['5:1 frontmatter-syntax']],
    [
      'has no tabs on several lines, in two places',
      fields('\ta: b\n\tc: d\ntags: []\n\te: f'),
      ['4:1 frontmatter-syntax', '7:1 frontmatter-syntax'],
    ],
    [
      'reports two slips of one kind',
      fields('summary: @a\ntags: [@b, @c]'),
      ['4:10 frontmatter-syntax', '5:8 frontmatter-syntax', '5:12 frontmatter-syntax'],
    ],
    [
      'reports slips of several kinds',
      fields('tags: [a, b\nsummary: "x" y\ntitle: y\n slug: z'),
      ['5:1 frontmatter-syntax', '5:14 frontmatter-syntax', '6:1 frontmatter-duplicate-key', '7:1 frontmatter-syntax'],
    ],
    [
      'reports each alias and each list as a name',
      fields('tags: {a: *x, b: *y}\n[c]: d\n[e]: f'),
      ['4:11 frontmatter-syntax', '4:18 frontmatter-syntax', '5:1 frontmatter-syntax', '6:1 frontmatter-syntax'],
    ],
    [
      'reports one slip once',
      fields('summary: a: b: c\ntags: [a]] b: ]\n[x'),
      ['4:10 frontmatter-syntax', '5:10 frontmatter-syntax'],
    ],
    [
      'reports a line that is not under its group',
      fields('speakers:\n  - id: a\n   name: A'),
      ['6:1 frontmatter-syntax'],
    ],
    ['has no aliases', fields('tags: &a [x]\nauthors: *a'), ['5:10 frontmatter-syntax']],
    ['has no lists as names', fields('[a]: b'), ['4:1 frontmatter-syntax']],
    ['has no unknown tags', fields('tags: !foo x'), ['4:7 frontmatter-syntax']],
    ['is one document', '---\ntitle: x\n...\ndate: 2020\n---\n', ['4:1 frontmatter-syntax']],
    ['is read in spite of deep nesting', fields(`tags: ${'['.repeat(5000)}`), []],
    ['needs a slug that can be an address', fields('slug: "a/b"'), ['4:7 invalid-slug']],
    ['needs a slug that a folder can have', fields('slug: con'), ['4:7 reserved-slug']],
    ['needs a slug that is short enough', fields(`slug: ${'渡'.repeat(67)}`), ['4:7 invalid-slug']],
  ])('%s', (name, text, expected) => {
    const found = problemsOf(text);
    if (name.includes('deep')) expect(found.map((problem) => problem.split(' ')[1])).toContain('frontmatter-syntax');
    else expect(found).toEqual(expected);
  });

  it('reports problems of the frontmatter and of the prose together, in order', () => {
    expect(
      problemsOf('---\ntitel: x\ndate: 2021-13-01\n---\n:::quote{speaker=ada}\nx\n:::\n\n[y](javascript:z)'),
    ).toEqual(['2:1 frontmatter-unknown-key', '3:7 invalid-date', '5:1 missing-id', '9:1 unsafe-link']);
  });

  it('takes the slug from the file name without its leading day', () => {
    const slugOf = (file: string) => readArticle(file, fields('')).article?.slug;
    expect(slugOf('articles/2020-08-24-rail-link.md')).toBe('rail-link');
    expect(slugOf('articles/渡船.md')).toBe('渡船');
    expect(slugOf('articles/rail_link.md')).toBeUndefined();
    expect(problemsOf(fields(''), 'articles/rail_link.md')).toEqual(['1:1 invalid-slug']);
    expect(problemsOf(fields(''), 'articles/2020-08-24-.md')).toEqual(['1:1 invalid-slug']);
  });

  it('knows a draft even where other fields are wrong', () => {
    expect(readArticle('articles/x.md', fields('draft: true\ntags: {}'))).toMatchObject({ draft: true });
    expect(readArticle('articles/x.md', fields('draft: "false"'))).toMatchObject({ draft: false });
  });
});
