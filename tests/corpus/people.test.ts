import { describe, expect, it } from 'vitest';
import { article, codes, type Files, quote, read, speakers } from './content.ts';

const file = (fields: string, body = '') => `---\n${fields}\n---\n${body}\n`;

describe('people across files', () => {
  it.each<[name: string, files: Files, expected: string[]]>([
    [
      'may be in one article alone',
      { 'articles/a.md': article(speakers('id: ada, name: Ada'), quote('#a speaker=ada')) },
      [],
    ],
    [
      'may be in a file alone',
      { 'speakers/ada.md': file('name: Ada'), 'articles/a.md': article('', quote('#a speaker=ada')) },
      [],
    ],
    [
      'are not taken from another article, which may go',
      {
        'articles/a.md': article('', quote('#a speaker=ada')),
        'articles/b.md': article(speakers('id: ada, name: Ada')),
      },
      ['articles/a.md:5:1 unknown-speaker'],
    ],
    [
      'are unknown without an entry',
      { 'articles/a.md': article('', quote('#a speaker=ada via=ben')) },
      ['articles/a.md:5:1 unknown-speaker', 'articles/a.md:5:1 unknown-speaker'],
    ],
    [
      'are named by id, not by name',
      { 'articles/a.md': article(speakers('id: ada, name: Ada Okafor'), quote('#a speaker=Okafor')) },
      ['articles/a.md:7:1 unknown-speaker'],
    ],
    [
      'are never guessed between two of one alias',
      {
        'articles/a.md': article(
          speakers('id: ada, name: Ada Okafor, aliases: [O]', 'id: ben, name: Ben Okafor, aliases: [O]'),
          quote('#a speaker=O'),
        ),
      },
      ['articles/a.md:8:1 ambiguous-speaker'],
    ],
    [
      'have one entry in an article',
      { 'articles/a.md': article(speakers('id: ada, name: Ada', 'id: ada, name: Ada')) },
      ['articles/a.md:6:5 duplicate-speaker'],
    ],
    [
      'have one name for one id',
      {
        'articles/a.md': article(speakers('id: zhang, name: Zhang Wei'), '', '2021'),
        'articles/b.md': article(speakers('id: zhang, name: Zhang Min'), '', '2020'),
      },
      ['articles/b.md:5:5 one-id-two-names'],
    ],
    [
      'may have two names where an article says so',
      {
        'articles/a.md': article(speakers('id: zhang, name: Zhang Wei'), '', '2021'),
        'articles/b.md': article(speakers('id: zhang, name: 张伟, aliases: [Zhang Wei]'), '', '2020'),
      },
      [],
    ],
    [
      'may have two names where their file says so',
      {
        'speakers/zhang.md': file('name: Zhang Wei\naliases: [张伟]'),
        'articles/b.md': article(speakers('id: zhang, name: 张伟')),
      },
      [],
    ],
    [
      'may have three names that two articles link, whatever their order',
      {
        'articles/a.md': article(speakers('id: z, name: A'), '', '2023'),
        'articles/b.md': article(speakers('id: z, name: C'), '', '2022'),
        'articles/c.md': article(speakers('id: z, name: B, aliases: [A, C]'), '', '2021'),
      },
      [],
    ],
    [
      'have one id for one name',
      {
        'articles/a.md': article(speakers('id: zhang-wei, name: Zhang Wei'), '', '2021'),
        'articles/b.md': article(speakers('id: wei-zhang, name: zhang wei'), '', '2020'),
      },
      ['articles/b.md:5:5 one-name-two-ids'],
    ],
    [
      'have one id for the name that a file has',
      {
        'speakers/zhang-wei.md': file('name: Zhang Wei'),
        'articles/b.md': article(speakers('id: wei-zhang, name: Zhang Wei')),
      },
      ['articles/b.md:5:5 one-name-two-ids'],
    ],
    [
      'may be two of one name where each has a file',
      {
        'speakers/zhang-wei.md': file('name: Zhang Wei'),
        'speakers/zhang-wei-2.md': file('name: Zhang Wei'),
        'articles/b.md': article(speakers('id: zhang-wei, name: Zhang Wei', 'id: zhang-wei-2, name: Zhang Wei')),
      },
      [],
    ],
    [
      'are not organizations',
      { 'articles/a.md': article(`${speakers('id: bank, name: Bank')}\norganizations:\n  - {id: bank, name: Bank}`) },
      ['articles/a.md:5:5 one-id-two-kinds'],
    ],
    [
      'are not organizations of files',
      { 'organizations/bank.md': file('name: Bank'), 'speakers/bank.md': file('name: Bank') },
      ['speakers/bank.md:1:1 one-id-two-kinds'],
    ],
    [
      'are not anonymous under an id that names them',
      {
        'articles/a.md': article(speakers('id: ada, name: an official, anonymous: true'), quote('#a speaker=ada')),
        'articles/b.md': article(speakers('id: ada, name: Ada')),
      },
      ['articles/a.md:5:5 one-id-two-kinds'],
    ],
    [
      'have a family name that is a part of the name',
      {
        'articles/a.md': article(speakers('id: ada, name: Ada Okafor, family: Okafo', 'id: b, name: B, family: C')),
        'speakers/c.md': file('name: C\nfamily: D'),
      },
      ['articles/a.md:6:5 family-not-in-name', 'speakers/c.md:1:1 family-not-in-name'],
    ],
    [
      'belong to organizations that are there',
      {
        'articles/a.md': article(
          speakers(
            'id: ada, name: Ada, organization: bank',
            'id: ben, name: Ben, roles: [{role: x, organization: bonk}]',
          ),
        ),
        'articles/b.md': article('organizations:\n  - {id: bank, name: Bank}'),
        'speakers/c.md': file('name: C\nroles:\n  - {role: x, organization: bunk}'),
      },
      [
        'articles/a.md:5:5 unknown-organization',
        'articles/a.md:6:5 unknown-organization',
        'speakers/c.md:1:1 unknown-organization',
      ],
    ],
    [
      'have organizations that stand once in an article',
      { 'articles/a.md': article('organizations:\n  - {id: bank, name: Bank}\n  - {id: bank, name: Bank}') },
      ['articles/a.md:6:5 duplicate-organization'],
    ],
    [
      'have organizations of one name',
      {
        'articles/a.md': article('organizations:\n  - {id: bank, name: Bank}', '', '2021'),
        'articles/b.md': article('organizations:\n  - {id: bank, name: River}', '', '2020'),
      },
      ['articles/b.md:5:5 one-id-two-names'],
    ],
    [
      'have files named by an id',
      { 'speakers/Ada.md': file('name: Ada'), 'organizations/con.md': file('name: Con') },
      ['organizations/con.md:1:1 invalid-id', 'speakers/Ada.md:1:1 invalid-id'],
    ],
    [
      'have files with the fields of a speaker',
      { 'speakers/ada.md': file('name: Ada\nrole: chair') },
      ['speakers/ada.md:3:1 frontmatter-unknown-key'],
    ],
    [
      'have biographies without pictures or broken links',
      { 'speakers/ada.md': file('name: Ada', '![x](x.jpg) [y](/speakers/ben/) [z](javascript:z)') },
      ['speakers/ada.md:4:1 unknown-picture', 'speakers/ada.md:4:13 broken-link', 'speakers/ada.md:4:33 unsafe-link'],
    ],
  ])('%s', (_, files, expected) => expect(codes(read(files))).toEqual(expected));

  it('are joined from all that articles and files say', () => {
    const { corpus } = read({
      'speakers/zhang.md': file(
        'name: Zhang Wei\nfamily: Zhang\naliases: [{name: 张伟, from: 2001}]\nroles:\n  - {role: mayor, from: 2019}\nsameAs: https://example.org/z',
        'A *life*.',
      ),
      'articles/a.md': article(
        speakers('id: zhang, name: 张伟, aliases: [Z. Wei], roles: [{role: clerk}]'),
        quote('#a speaker=zhang'),
      ),
      'articles/b.md': article(
        speakers('id: zhang, name: Zhang Wei, role: guest'),
        quote('#a speaker=zhang'),
        '2020-02-02',
      ),
    });
    expect(corpus.speakers).toMatchObject([
      {
        name: 'Zhang Wei',
        family: 'Zhang',
        aliases: [{ name: '张伟', from: '2001' }, { name: 'Z. Wei' }],
        roles: [{ role: 'mayor', from: '2019' }],
        sameAs: ['https://example.org/z'],
        biography: [{ html: '<p>A <em>life</em>.</p>' }],
      },
    ]);
    expect(corpus.speakers[0]!.quotes.map(({ key, voices }) => [key, voices[0]!.role])).toEqual([
      ['a/a', 'mayor'],
      ['b/a', 'guest'],
    ]);
  });

  it('say a role once that several articles state', () => {
    const fields = speakers('id: ada, name: Ada, roles: [{role: mayor, from: 2019}]');
    const { corpus } = read({
      'articles/a.md': article(fields, quote('#a speaker=ada')),
      'articles/b.md': article(fields),
    });
    expect(corpus.speakers[0]!.roles).toEqual([{ role: 'mayor', from: '2019' }]);
  });

  it('are two sources where two articles have an anonymous speaker of one id', () => {
    const text = (name: string) =>
      article(speakers(`id: official, name: ${name}, anonymous: true`), quote('#a speaker=official'));
    const { corpus, problems } = read({ 'articles/a.md': text('an official'), 'articles/b.md': text('a clerk') });
    expect(codes({ problems })).toEqual([]);
    expect(corpus.speakers).toEqual([]);
    expect(corpus.quotes.map(({ voices }) => voices[0]!.speaker.name)).toEqual(['an official', 'a clerk']);
    expect(corpus.quotes[0]!.voices[0]!.speaker).not.toBe(corpus.quotes[1]!.voices[0]!.speaker);
  });

  it('are organizations that speak, one for the site, with quotes by date', () => {
    const text = (date: string) =>
      article('organizations:\n  - {id: bank, name: Bank}', quote('#a speaker=bank'), date);
    const { corpus, problems } = read({ 'articles/a.md': text('2021'), 'articles/b.md': text('2020') });
    expect(codes({ problems })).toEqual([]);
    expect(corpus.speakers).toMatchObject([{ id: 'bank', kind: 'organization', namesakes: [] }]);
    expect(corpus.speakers[0]!.quotes.map(({ key }) => key)).toEqual(['b/a', 'a/a']);
    expect(corpus.organizations[0]!.quotes.map(({ key }) => key)).toEqual(['b/a', 'a/a']);
  });

  it('speak together, with the organization of each', () => {
    const { corpus } = read({
      'articles/a.md': article(
        `${speakers('id: ada, name: Ada, role: chair, organization: bank', 'id: ben, name: Ben')}\norganizations:\n  - {id: bank, name: Bank}`,
        quote('#a speaker="ada ben ada"'),
      ),
    });
    expect(corpus.quotes[0]!.voices).toMatchObject([
      { speaker: { id: 'ada' }, role: 'chair', organization: { id: 'bank', name: 'Bank' } },
      { speaker: { id: 'ben' } },
    ]);
    expect(corpus.quotes[0]!.voices).toHaveLength(2);
    expect(corpus.organizations[0]!.quotes).toHaveLength(1);
  });

  it('know who has the same family name', () => {
    const { corpus } = read({
      'articles/a.md': article(
        speakers(
          'id: a, name: Zhang Wei, family: Zhang',
          'id: b, name: Zhang Min, family: Zhang',
          'id: c, name: Wei Zhang',
          'id: d, name: Ada Lind',
        ),
        quote('#a speaker="a b c d"'),
      ),
    });
    const namesakes = Object.fromEntries(
      corpus.speakers.map(({ id, namesakes }) => [id, namesakes.map((other) => other.id)]),
    );
    expect(namesakes).toEqual({ a: ['b', 'c'], b: ['a', 'c'], c: ['b', 'a'], d: [] });
  });
});
