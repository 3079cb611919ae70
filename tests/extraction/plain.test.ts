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

test.each([
  '<aside class="newsletter"><p>“The best read of the week,” says our editor, Cara Lund.</p></aside>',
  '<div class="box promo-box"><p>“You will love it,” says our editor, Cara Lund.</p></div>',
  '<div id="related"><ul><li><a href="/a">“We are ruined,” says baker Cara Lund</a></li></ul></div>',
  '<figure><img src="q.jpg" alt=""><figcaption>Cara Lund, who said “I am cold”.</figcaption></figure>',
])('the plain text of a page has nothing of what stands beside its article: %s', async (box) => {
  const { text } = await plainOf('html', page(`${box}<p>“It rained,” Hale said.</p>`));
  expect(text).toContain('It rained');
  expect(text).not.toContain('Lund');
});

test('a page that calls all of itself by the name of a box is read', async () => {
  const { text } = await plainOf(
    'html',
    `<html><body class="newsletter">${page('<p>“It rained,” Hale said.</p>')}</body></html>`,
  );
  expect(text).toContain('It rained');
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

test('captions keep the time of each line, without hours where there are none', async () => {
  const captions = [
    'WEBVTT',
    '00:00:01.500 --> 00:00:02.000\n<v Bob Hale>It rained',
    '00:00:04.000 --> 00:00:05.000\n<v Bob Hale>all day.',
    '01:02:03.000 --> 01:02:04.000\n<v Dora Lund>I stayed in.',
  ].join('\n\n');
  const { text, times } = await plainOf('captions', captions);
  expect(times?.map(({ start, at }) => [at, text.slice(start).split(/ (?=all)|\n/)[0]])).toEqual([
    ['00:01', 'It rained'],
    ['00:04', 'all day.'],
    ['1:02:03', 'I stayed in.'],
  ]);
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

describe('what a page says about itself', () => {
  const body = `<article><p>${'The boats were old. '.repeat(12)}</p></article>`;
  const about = async (head: string, more = '') => {
    const {
      text: _,
      layout: __,
      ...known
    } = await plainOf('html', `<html><head>${head}</head><body>${more}${body}</body></html>`);
    return known;
  };
  const known = {
    title: 'Old boats',
    publisher: 'Quay Gazette',
    published: '2021-02-03',
    url: 'https://quay.example.org/boats',
    authors: ['Ada Brook', 'Bob Hale'],
  };

  test('is told by JSON-LD, be it in a graph', async () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Old boats',
      datePublished: '2021-02-03T10:00:00Z',
      author: [{ '@type': 'Person', name: 'Ada Brook' }, { name: 'Bob Hale' }],
      publisher: { name: 'Quay Gazette' },
    };
    const link = '<title>x</title><link rel="canonical" href="https://quay.example.org/boats">';
    const script = (data: unknown) => `${link}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await about(script(article))).toEqual(known);
    expect(await about(script({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }))).toEqual(known);
  });

  const ld = (...data: unknown[]) =>
    data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('');
  const article = { '@type': 'NewsArticle', headline: 'Old boats' };

  test('is of the article that the page is about, where its data tell of several', async () => {
    const others = [
      { '@type': 'NewsArticle', headline: 'Other boats', author: 'Cara Lund' },
      { ...article, author: 'Ada Brook' },
    ];
    expect(await about(ld(...others), '<h1>Old boats</h1>')).toMatchObject({
      title: 'Old boats',
      authors: ['Ada Brook'],
    });
    expect(await about(ld(others))).toMatchObject({ title: 'Other boats' });
  });

  test('may stand in another node of its data', async () => {
    const graph = [
      { '@type': 'Person', '@id': '#ada', name: 'Ada Brook' },
      { '@type': 'Organization', '@id': '#gazette', name: 'Quay Gazette' },
      { ...article, author: [{ '@id': '#ada' }], publisher: { '@id': '#gazette' } },
    ];
    expect(await about(ld({ '@graph': graph }))).toMatchObject({ publisher: 'Quay Gazette', authors: ['Ada Brook'] });
  });

  test.each<[what: string, head: string, more: string, expected: object]>([
    [
      'the day where it was published',
      ld({ ...article, datePublished: '2021-02-03T23:30:00-05:00' }),
      '',
      { published: '2021-02-03' },
    ],
    ['words, not HTML', ld({ ...article, headline: 'Old &amp; <i>new</i> boats' }), '', { title: 'Old & new boats' }],
    [
      'each of several authors in one line',
      ld({ ...article, author: 'Ada Brook, Bo Reyes and Cy Hale' }),
      '',
      { authors: ['Ada Brook', 'Bo Reyes', 'Cy Hale'] },
    ],
    [
      'authors without whom they write for',
      '',
      '<p class="byline">By Ada Brook and Bo Reyes, Quay Gazette</p>',
      { authors: ['Ada Brook', 'Bo Reyes'] },
    ],
    [
      'no address as a name',
      `${ld({ ...article, author: ['https://x.example/ada'] })}<meta name="author" content="Ada Brook">`,
      '',
      { authors: ['Ada Brook'] },
    ],
    [
      'a canonical address in its whole length',
      '<base href="https://quay.example.org/a/"><link rel="canonical" href="/boats">',
      '',
      { url: 'https://quay.example.org/boats' },
    ],
    [
      'the canonical address before others',
      `<meta property="og:url" content="https://quay.example.org/shared"><link rel="canonical" href="/boats">`,
      '',
      { url: 'https://quay.example.org/boats' },
    ],
    [
      'the address of its data alone',
      ld({ ...article, mainEntityOfPage: { '@id': 'https://quay.example.org/boats' } }),
      '',
      { url: 'https://quay.example.org/boats' },
    ],
    [
      'its data before its meta',
      `${ld(article)}<meta property="og:title" content="Boats!">`,
      '<h1>Boats?</h1>',
      { title: 'Old boats' },
    ],
    [
      'the names within microdata',
      '',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><i itemprop="author" itemscope><b itemprop="name">Ada Brook</b></i><i itemprop="author" itemscope><b itemprop="name">Bo Reyes</b></i><i itemprop="publisher" itemscope><meta itemprop="name" content="Quay Gazette"></i><i itemprop="comment" itemscope><b itemprop="author">Cy Hale</b></i></div>',
      { authors: ['Ada Brook', 'Bo Reyes'], publisher: 'Quay Gazette' },
    ],
    ['its language', ld({ ...article, inLanguage: 'de-AT' }), '', { language: 'de' }],
  ])('has %s', async (_, head, more, expected) => {
    expect(await about(head, more)).toMatchObject(expected);
  });

  test('is told by microdata, and a title is without its site', async () => {
    const items =
      '<p itemprop="publisher">Quay Gazette</p><time itemprop="datePublished" datetime="2021-02-03">Wednesday</time>';
    expect(await about('<title>Old boats | Quay Gazette</title>', items)).toEqual({
      title: 'Old boats',
      publisher: 'Quay Gazette',
      published: '2021-02-03',
    });
  });

  test('is not told by JSON-LD that is none', async () => {
    expect(await about('<title>Old boats</title><script type="application/ld+json">{"a":</script>')).toEqual({
      title: 'Old boats',
    });
  });
});

describe('the layout of a text', () => {
  test('of a page are its headings, lists, links, emphasis and pictures, and no captions', async () => {
    const { text, layout } = await plainOf(
      'html',
      page(
        '<h2>The  quay</h2><p>It <em>is</em> <a href="https://quay.example.org">full</a>.</p><figure><img src="https://quay.example.org/a.jpg" alt="boats"><figcaption>Bob Hale said it rained.</figcaption></figure><ol><li>One</li></ol>',
      ),
    );
    const dressed = [...layout!].map(([at, { before, inline, pictures }]) => [
      text.slice(at).split('\n')[0]!.slice(0, 12),
      before,
      inline.map(({ range, open, close }) => open + text.slice(...range) + close),
      pictures,
    ]);
    expect(dressed.slice(1)).toEqual([
      ['The quay', '## ', [], []],
      [
        'It is full.',
        undefined,
        ['*is*', '[full](https://quay.example.org)'],
        [{ address: 'https://quay.example.org/a.jpg', description: 'boats' }],
      ],
      ['One', '1. ', [], []],
    ]);
    expect(text).not.toContain('rained');
  });

  test.each([
    [
      'html',
      '<p>It rained.</p><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2020</td><td><p>41</p></td></tr></table>',
    ],
    ['markdown', 'It rained.\n\n| Year | Boats |\n| --- | --- |\n| 2020 | 41 |\n'],
  ] as const)('of a table in %s are its rows', async (format, written) => {
    const { text, layout } = await plainOf(format, written);
    expect([...layout!].map(([at, { row }]) => [text.slice(at).split('\n')[0], row])).toEqual([
      ['It rained.', undefined],
      ['Year | Boats', 'first'],
      ['2020 | 41', 'later'],
    ]);
  });

  test('a table that only lays out a page has none', async () => {
    const page = '<table><tr><td><p>It rained.</p><p>Nobody came.</p></td><td><p>Home</p></td></tr></table>';
    const { text, layout } = await plainOf('html', page);
    expect(text.split('\n\n')).toContain('Nobody came.');
    expect([...layout!.values()].filter(({ row }) => row)).toEqual([]);
  });

  test('of Markdown are its headings, lists, links, emphasis and pictures', async () => {
    const { text, layout } = await plainOf(
      'markdown',
      '# Boats\n\n## The quay\n\n- One\n- Two\n\nIt *rained* on the [quay](https://quay.example.org), **hard**, and [here](#below).\n\n![Boats](https://quay.example.org/a.jpg)\n',
    );
    const shown = [...layout!].map(([at, { before = '', inline, pictures }]) => [
      `${before}${text.slice(at).split('\n')[0]}`,
      inline.map(({ range, open, close }) => `${open}${text.slice(...range)}${close}`),
      pictures,
    ]);
    expect(shown).toEqual([
      ['## The quay', [], []],
      ['- One', [], []],
      ['- Two', [], []],
      [
        'It rained on the quay, hard, and here.',
        ['*rained*', '[quay](https://quay.example.org)', '**hard**'],
        [{ address: 'https://quay.example.org/a.jpg', description: 'Boats' }],
      ],
    ]);
  });
});
