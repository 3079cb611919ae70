import { describe, expect, it, test } from 'vitest';
import { article, codes, type Files, quote, read, speakers } from './content.ts';

const ada = speakers('id: ada, name: Ada');
const inPlace = (fields: string, body: string): Files => ({ 'articles/a.md': article(`${ada}\n${fields}`, body) });

describe('what an article refers to', () => {
  it.each<[name: string, files: Files, expected: string[]]>([
    [
      'is one of its sources',
      inPlace('sources:\n  - {id: report, title: R}', quote('#a speaker=ada source=reprot')),
      ['articles/a.md:9:1 unknown-source'],
    ],
    [
      'has each source once',
      inPlace('sources:\n  - {id: report, title: R}\n  - {id: report, title: S}', ''),
      ['articles/a.md:8:5 duplicate-source'],
    ],
    [
      'is a quote that was corrected',
      inPlace('corrections:\n  - {date: 2020, quote: b, note: N}', quote('#a speaker=ada')),
      ['articles/a.md:7:5 unknown-quote'],
    ],
    [
      'may be a span, a withdrawn quote or the article itself that was corrected',
      inPlace(
        'corrections:\n  - {date: 2020, quote: b, note: N}\n  - {date: 2020, quote: c, note: N}\n  - {date: 2020, note: N}\nwithdrawn:\n  - {id: c, date: 2020, reason: R}',
        quote('#a speaker=ada') + quote('#b continues=a'),
      ),
      [],
    ],
    [
      'is not withdrawn and still there',
      inPlace('withdrawn:\n  - {id: A, date: 2020, reason: R}', quote('#a speaker=ada')),
      ['articles/a.md:7:5 withdrawn-quote'],
    ],
    [
      'has former ids that no quote has',
      inPlace(
        '',
        quote('#a speaker=ada') +
          quote('#b speaker=ada was=A') +
          quote('#c speaker=ada was="x x y"') +
          quote('#d speaker=ada was=y'),
      ),
      ['articles/a.md:11:1 taken-id', 'articles/a.md:17:1 taken-id'],
    ],
    [
      'has former ids that were not withdrawn',
      inPlace('withdrawn:\n  - {id: x, date: 2020, reason: R}', quote('#a speaker=ada was=x')),
      ['articles/a.md:9:1 taken-id'],
    ],
    [
      'has former ids of speakers and organizations that nobody else has or had',
      {
        'articles/a.md': article(speakers('id: ada, name: Ada'), quote('#a speaker=ada')),
        'speakers/ben.md': '---\nname: Ben\nwas: [ada, old]\n---\n',
        'speakers/cara.md': '---\nname: Cara\nwas: [cara]\n---\n',
        'organizations/port.md': '---\nname: Port\nwas: [old, harbour]\n---\n',
      },
      ['organizations/port.md:1:1 taken-id', 'speakers/ben.md:1:1 taken-id', 'speakers/cara.md:1:1 taken-id'],
    ],
    [
      'may link to what somebody was called before',
      {
        'articles/a.md': article(
          speakers('id: ada-okafor, name: Ada'),
          `${quote('#a speaker=ada-okafor')}[a](/speakers/ada/) [b](/organizations/pier/)`,
        ),
        'speakers/ada-okafor.md': '---\nname: Ada\nwas: ada\n---\n',
        'organizations/port.md': '---\nname: Port\nwas: pier\n---\n',
      },
      [],
    ],
    [
      'has addresses of its own',
      { 'articles/a.md': article('slug: rail'), 'articles/b.md': article('slug: Rail') },
      ['articles/b.md:4:7 duplicate-slug'],
    ],
    [
      'warns of a day that no role holds',
      {
        'articles/a.md': article(
          speakers('id: ada, name: Ada, roles: [{role: x, from: 2020-03, to: 2020-05}]'),
          quote('#a speaker=ada date=2020') +
            quote('#b speaker=ada date=2020-04') +
            quote('#c speaker=ada date=2020 role=y'),
        ),
      },
      ['articles/a.md:7:1 role-unknown'],
    ],
  ])('%s', (_, files, expected) => expect(codes(read(files))).toEqual(expected));

  it('warns of an article without a summary, and without a source for its quotes', () => {
    const { problems } = read(inPlace('', quote('#a speaker=ada')));
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning missing-source',
      'warning missing-summary',
    ]);
  });

  it('takes the day of a quote from it, else from its source, else from the article', () => {
    const sources = 'sources:\n  - {id: a, title: A, date: 2019-05}\n  - {id: b, title: B}';
    const { corpus } = read(
      inPlace(sources, quote('#a speaker=ada date=2018') + quote('#b speaker=ada') + quote('#c speaker=ada source=b')),
    );
    expect(corpus.quotes.map(({ date, dateFrom, source }) => [date, dateFrom, source?.id])).toEqual([
      ['2018', 'quote', 'a'],
      ['2019-05', 'source', 'a'],
      ['2020-01-01', 'article', 'b'],
    ]);
  });

  it('joins the spans of a quote: callouts as paragraphs, phrases by a space', () => {
    const { corpus } = read(
      inPlace(
        '',
        `${quote('#a speaker=ada', 'One.\n\nTwo.')}${quote('continues=a', 'Three.')}\nand :quote[four]{continues=a} :quote[five]{continues=a}\n`,
      ),
    );
    expect(corpus.quotes.map(({ text }) => text)).toEqual(['One.\n\nTwo.\n\nThree. four five']);
  });

  it('counts own words only where there are some', () => {
    const { corpus } = read(
      inPlace(
        '',
        quote('#a speaker=ada', 'One two.') +
          quote('#b speaker=ada kind=indirect', 'One two.') +
          quote('#c speaker=ada kind=mixed', 'One “two three”.'),
      ),
    );
    expect(corpus.quotes.map(({ words }) => words)).toEqual([
      { all: 2, own: 2 },
      { all: 2, own: 0 },
      { all: 3, own: 2 },
    ]);
  });
});

describe('links', () => {
  const target = {
    'articles/2020-01-01-b.md': article(
      `${speakers('id: ada, name: Ada', 'id: ben, name: Ben')}\norganizations:\n  - {id: bank, name: Bank}\nwithdrawn:\n  - {id: gone, date: 2020, reason: R}`,
      quote('#渡船 speaker=ada was=old') + quote('#more continues=渡船'),
    ),
  };
  const problemsOf = (address: string) => codes(read({ ...target, 'articles/a.md': article('', `[x](${address})`) }));

  it.each([
    ...[
      '/',
      '/articles/',
      '/articles',
      '/search/?q=a#b',
      '/articles/b/',
      '/articles/b',
      '/articles/b/?x',
      '/articles/b#more',
    ],
    ...[
      '/articles/b/#渡船',
      '/articles/b/#%E6%B8%A1%E8%88%B9',
      '/articles/b/#old',
      '/articles/b/渡船/',
      '/articles/b/old/',
    ],
    ...[
      '/articles/b/gone/',
      '/articles/b/#:~:text=x',
      '/articles/b/渡船/cite.bib',
      '/articles/b/渡船/embed/',
      '/speakers/ada/',
    ],
    ...['/speakers/ada/rss.xml', '/organizations/bank/', '/rss.xml', '/quotes.json', '#', 'https://example.org/gone/'],
  ])('to %s lead somewhere', (address) => expect(problemsOf(address)).toEqual([]));

  it.each([
    ...[
      '/articles/c/',
      '/articles/b/#x',
      '/articles/b/x/',
      '/articles/b/%23more/',
      '#x',
      '/speakers/ben/',
      '/speakers/bank/',
    ],
    ...['/organizations/ada/', '/cite.bib', '/index.html', '/articles/%'],
  ])('to %s lead nowhere', (address) => expect(problemsOf(address)).toEqual(['articles/a.md:5:1 broken-link']));

  it('offer what is near', () => {
    const { problems } = read({ ...target, 'articles/rail-link.md': article('', '[x](/articles/rail-lnik/)') });
    expect(problems.find(({ code }) => code === 'broken-link')!.message).toContain(
      'did you mean "/articles/rail-link/"?',
    );
  });

  it('need the pictures that they show', () => {
    const text = article('', '![x](boat.jpg) ![x](boot.jpg)');
    expect(codes(read({ 'articles/a.md': text, 'articles/boat.jpg': 'x' }))).toEqual([
      'articles/a.md:5:16 missing-picture',
    ]);
  });
});

test('corrections of a quote stand oldest first, in whatever order they are listed', () => {
  const listed = ['2021-03', '2021-05-01', '2020'].map((date) => `  - {date: ${date}, quote: a, note: N}`);
  const { corpus } = read(inPlace(`corrections:\n${listed.join('\n')}`, quote('#a speaker=ada')));
  expect(corpus!.quotes[0]!.corrections.map(({ date }) => date)).toEqual(['2020', '2021-03', '2021-05-01']);
});
