import { describe, expect, test } from 'vitest';
import { plainOf } from '../../src/extraction/input/readers.ts';

const paragraphs = (format: 'html' | 'markdown', text: string) =>
  plainOf(format, text).then((plain) => plain.text.split('\n\n'));
const page = (body: string) =>
  `<html><body><article><p>${'The boats were old. '.repeat(12)}</p>${body}</article></body></html>`;

describe('the plain text of a page', () => {
  test.each([
    ['<p>Hale said: <q>We row, as she said <q>at noon</q>.</q></p>', ['Hale said: “We row, as she said ‘at noon’.”']],
    [
      '<blockquote><p>It rained.</p><p>Nobody came.</p><footer>— <cite>Bob Hale</cite>, skipper</footer></blockquote>',
      ['“It rained.', '“Nobody came.”', '— Bob Hale, skipper'],
    ],
    ['<blockquote>It rained.</blockquote>', ['“It rained.”']],
    ['<blockquote><p>“It rained,” Hale said.</p></blockquote>', ['“It rained,” Hale said.']],
    [
      '<figure><blockquote>It rained.</blockquote><figcaption>Dora Lund, a cook</figcaption></figure>',
      ['“It rained.”', '— Dora Lund, a cook'],
    ],
    [
      '<blockquote><p>It rained.</p>&mdash; Emil Strand (@emil) <a href="x">November 5, 2020</a></blockquote>',
      ['“It rained.”', '— Emil Strand (@emil) November 5, 2020'],
    ],
    ['<blockquote><p>As <cite>The Row</cite> has it.</p></blockquote>', ['“As The Row has it.”']],
  ])('has the marks that the browser or the layout stands for: %s', async (html, expected) => {
    expect((await paragraphs('html', page(html))).slice(1)).toEqual(expected);
  });
});

describe('the plain text of captions', () => {
  const cue = (...lines: string[]) => ['00:01.000 --> 00:02.000 align:start', ...lines].join('\n');
  test.each<[what: string, captions: string, expected: string[]]>([
    [
      'goes on over cues',
      ['WEBVTT', cue('It rained'), cue('and nobody came.')].join('\n\n'),
      ['It rained and nobody came.'],
    ],
    [
      'has a paragraph for each voice, with its name',
      [
        'WEBVTT',
        cue('<v Bob Hale>It rained.'),
        cue('<v Bob Hale>Nobody came.'),
        cue('<v.loud Dora Lund>I did!</v>'),
      ].join('\n\n'),
      ['Bob Hale: It rained. Nobody came.', 'Dora Lund: I did!'],
    ],
    [
      'has nothing of notes, styles and numbers',
      ['WEBVTT – the row', 'NOTE\nfrom the boat', 'STYLE\n::cue { color: red }', `12\n${cue('It rained.')}`].join(
        '\n\n',
      ),
      ['It rained.'],
    ],
    [
      'is without tags and references',
      ['WEBVTT', cue('<i>Row</i> &amp; <00:01.500>sail&nbsp;on')].join('\n\n'),
      ['Row & sail on'],
    ],
    [
      'has a line once that is shown twice',
      ['WEBVTT', cue('It rained.'), cue('It rained.', 'Nobody came.')].join('\n\n'),
      ['It rained. Nobody came.'],
    ],
    [
      'has a paragraph for each turn that a label or a dash opens',
      ['WEBVTT', cue('BOB HALE: It rained'), cue('all day.', '- Nobody came.'), cue('&gt;&gt; DORA LUND: I did!')].join(
        '\n\n',
      ),
      ['BOB HALE: It rained all day.', '>> Nobody came.', '>> DORA LUND: I did!'],
    ],
    [
      'may be of SubRip',
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nIt rained.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nNobody came.\r\n',
      ['It rained. Nobody came.'],
    ],
  ])('%s', async (_, captions, expected) => {
    expect((await plainOf('captions', captions)).text.split('\n\n')).toEqual(expected);
  });
});

describe('the plain text of Markdown', () => {
  test.each([
    ['> It rained.\n>\n> Nobody came.', ['“It rained.', '“Nobody came.”']],
    ['> It rained.\n> — Bob Hale', ['“It rained.”', '— Bob Hale']],
    ['> It rained.\n>\n> -- Bob Hale, skipper', ['“It rained.”', '-- Bob Hale, skipper']],
    ['> “It rained,” Hale said.', ['“It rained,” Hale said.']],
    ['> — Bob Hale', ['— Bob Hale']],
    ['>', ['']],
  ])('has the marks that a block quotation stands for: %s', async (markdown, expected) => {
    expect(await paragraphs('markdown', markdown)).toEqual(expected);
  });
});
