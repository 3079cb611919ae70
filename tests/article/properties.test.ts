import fc from 'fast-check';
import { defaultSchema } from 'rehype-sanitize';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { bodyOf, elementsOf, textOf } from './rendered.ts';

const head = '---\ntitle: T\ndate: 2020\nspeakers:\n  - {id: ada, name: Ada}\n---\n';

/** Pieces of Markdown, HTML and directives that are likely to meet in a body. */
const shard = fc.constantFrom(
  ...[
    ':',
    '::',
    ':::',
    ':::quote',
    ':quote[',
    ':qoute[',
    ']',
    '{',
    '}',
    '{#a speaker=ada}',
    '{#b continues=a}',
    '#a',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '# ',
    '| ',
    '|--|',
    '`',
    '```',
    '*',
    '**',
    '_',
    '~',
    '~~',
    '\\',
    '&',
    '&#0;',
  ],
  ...[
    '<',
    '</',
    '>',
    '<b>',
    '<script>',
    '<!--',
    '-->',
    'javascript:',
    'data:',
    '//',
    'http://a.b',
    'www.a.b',
    '&#119;ww.a.b',
    'a@b.co',
  ],
  ...[
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '/about/',
    '#a',
    'x.jpg',
    ' onclick=x',
    ' style=x',
    '---',
    '\u202e',
    '\0',
    '\ud800',
  ],
  ...['word', '渡', 'é', '👩‍👧', '“', '”', '10:30', '__proto__', 'constructor'],
);
const body = fc.oneof(
  fc.array(shard, { maxLength: 40 }).map((shards) => shards.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const tagNames = new Set([...defaultSchema.tagNames!.filter((name) => name !== 'input'), 'div', 'span']);
const attributes = new Set([
  ...[
    'href',
    'src',
    'alt',
    'title',
    'loading',
    'id',
    'className',
    'role',
    'tabIndex',
    'start',
    'colSpan',
    'rowSpan',
    'width',
    'height',
  ],
  ...['ariaLabel', 'ariaDescribedBy', 'dataAlign', 'dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'],
]);

describe('for any body', () => {
  it('reading an article never throws, and its HTML holds nothing outside the list', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { article } = readArticle('articles/x.md', head + text);
        for (const { tagName, properties } of elementsOf(article!)) {
          expect(tagNames).toContain(tagName);
          for (const name of Object.keys(properties)) expect(attributes).toContain(name);
          expect(String(properties['href'] ?? '')).not.toMatch(/^\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i);
          expect(String(properties['src'] ?? '')).not.toMatch(/^\s*[a-z][a-z0-9+.-]*:/i);
        }
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('reading a whole file never throws', () => {
    const yaml = fc.array(
      fc.constantFrom(
        'a',
        'title',
        ': ',
        ':',
        '- ',
        '\n',
        '  ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '&a',
        '*a',
        '!b',
        '#',
        '|',
        '>',
        '? ',
        '---',
        '...',
        '\t',
        '2020',
        '__proto__',
        'speakers',
        'id',
        '<<',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          yaml.map((shards) => `---\n${shards.join('')}\n---\nx`),
          body,
        ),
        (text) => {
          for (const problem of readArticle('articles/x.md', text).problems) expect(problem.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('problems stay where they are when sound lines are added below', () => {
    const places = (text: string) =>
      readArticle('articles/x.md', head + text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
    const slip = fc.constantFrom(
      ':qoute[x]{#a}',
      ':::quote {#a}',
      ':::',
      '<b>',
      '[x](javascript:y)',
      '![](x.jpg)',
      ':quote[x]',
      '> :::quote{#q}\n> x\n> :::',
      'a\u000bb',
    );
    fc.assert(
      fc.property(
        fc.array(slip, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('Prose.', '- a', '| a |', '`x`', '10:30'), { maxLength: 6 }),
        (slips, sound) => {
          const text = slips.join('\n\n');
          expect(places([text, ...sound].join('\n\n'))).toEqual(places(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Words of any script, with the marks that news and Markdown use, as one line. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*_`[]<>&#:~|\\!-+.()"\'{}=^$@',
        '1. ',
        '- ',
        '# ',
        ':quote[',
        '&amp;',
        '<b>',
        'http://a.b',
        'x@y.co',
        '“',
        '渡',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

/** Makes Markdown of plain text: every ASCII mark is escaped. */
const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`);

describe('the words of a quote', () => {
  it('are those that were written, in a callout', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const { article, problems } = readArticle(
          'articles/x.md',
          `${head}:::quote{#a speaker=ada}\n${paragraphs.map(escaped).join('\n\n')}\n:::\n`,
        );
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(article!.quotes[0]!.spans[0]!.text).toBe(paragraphs.join('\n\n'));
        const shown = elementsOf(article!).filter(({ tagName }) => tagName === 'p');
        expect(shown.map(textOf)).toEqual(paragraphs.map((text) => text.replace(/\s+/g, ' ')));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('are those that were written, inside a sentence', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { article, problems } = readArticle(
          'articles/x.md',
          `${head}So :quote[${escaped(text)}]{#a speaker=ada}.`,
        );
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(article!.quotes[0]!.spans[0]!.text).toBe(text);
        expect(textOf(bodyOf(article!))).toBe(`So ${text}.`.replace(/\s+/g, ' '));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('a colon in prose', () => {
  it('is shown as it was written, whatever stands beside it', () => {
    const part = fc.constantFrom(
      ':',
      '::',
      ':::',
      'a',
      'note',
      '10',
      '30',
      '{',
      '}',
      '{#x}',
      'said',
      '=',
      '.',
      ',',
      '"',
      '渡',
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (words) => {
        const text = `In ${words.map((parts) => parts.join('')).join(' ')}`;
        const { article, problems } = readArticle('articles/x.md', head + text);
        expect(problems).toEqual([]);
        expect(textOf(bodyOf(article!))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
