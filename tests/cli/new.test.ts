import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askAll } from '../../src/cli/ask.ts';
import { newKinds } from '../../src/cli/new-kinds.ts';
import { putAside } from '../../src/cli/put-aside.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { contentOf } from '../site/site.ts';

function run(content: string, ...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/new.ts', ...args, '--content', content], { encoding: 'utf8' });
}

/** Everything that stands in a folder, by path. */
function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const kinds = newKinds(() => ({ speakers: [], organizations: [] }));
const problemsOf = (content: string) => readContent(content, { drafts: true }).problems;

describe('npm run new', () => {
  test('makes each kind of file, filled so that a check finds nothing', () => {
    const content = contentOf({ 'site.yml': 'title: Quay News\n' });
    for (const [kind, ...args] of [
      ['article', '--title', 'Boats: "who pays" & why?', '--speaker', 'Ada *Okafor*', '--author', 'Iris Writer'],
      ['article', '--title', '长三角'],
      ['speaker', '--name', 'Zhang Haohan', '--family', 'Zhang'],
      ['organization', '--name', 'Riverside Trust'],
      ['author', '--name', '007'],
      ['page', '--title', 'Imprint: us'],
    ] as const) {
      const { status, stderr } = run(content, kind, ...args);
      expect([status, stderr], kind).toEqual([0, '']);
    }
    expect(Object.keys(textsIn(content))).toEqual([
      'articles/boats-who-pays-why.md',
      'articles/长三角.md',
      'authors/author-007.md',
      'organizations/riverside-trust.md',
      'pages/imprint-us.md',
      'site.yml',
      'speakers/zhang-haohan.md',
    ]);
    expect(problemsOf(content)).toEqual([]);
    const { corpus } = readContent(content, { drafts: true });
    expect(corpus.quotes.map(({ kind }) => kind)).toEqual(['indirect', 'direct', 'indirect', 'direct']);
    expect(corpus.speakers.map(({ name }) => name)).toContain('Ada *Okafor*');
    expect(corpus.authors.map(({ name }) => name)).toEqual(['007']);
  });

  test('knows whom the site has, by name and by id', () => {
    const content = contentOf({
      'site.yml': 'title: Quay News\n',
      'speakers/zhang.md': '---\nname: Zhang Haohan\nfamily: Zhang\naliases: [{name: 张浩瀚}]\n---\n',
      'organizations/trust.md': '---\nname: Riverside Trust\n---\n',
      'speakers/ada-1.md': '---\nname: Ada Okafor\n---\n',
      'speakers/ada-2.md': '---\nname: Ada Okafor\n---\n',
    });
    expect(run(content, 'article', '--title', 'First', '--speaker', 'Mina Ruiz').status).toBe(0);
    const first = join(content, 'articles/first.md');
    writeFileSync(first, readFileSync(first, 'utf8').replaceAll('mina-ruiz', 'mina'));
    const speakers = [
      'Zhang Haohan',
      'zhang',
      '张浩瀚',
      'Riverside Trust',
      'trust',
      'Mina Ruiz',
      'mina',
      'ada-2',
      'Trust',
    ];
    for (const [i, speaker] of speakers.entries())
      expect(run(content, 'article', '--title', `Text ${i}`, '--speaker', speaker)).toMatchObject({ status: 0 });
    const doubtful = run(content, 'article', '--title', 'Doubt', '--speaker', 'Ada Okafor');
    expect(doubtful.stderr).toContain('expected the id of one of those called so: ada-1 or ada-2');
    expect(doubtful.status).toBe(2);
    // A file for somebody whom an article has already keeps the id.
    expect(run(content, 'speaker', '--name', 'Mina Ruiz')).toMatchObject({ status: 0 });
    expect(existsSync(join(content, 'speakers/mina.md'))).toBe(true);
    expect(run(content, 'speaker', '--name', 'Trust')).toMatchObject({ status: 0 });
    const { problems, corpus } = readContent(content, { drafts: true });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const voices = new Set(corpus.quotes.flatMap(({ voices }) => voices.map(({ speaker }) => speaker.id)));
    expect([...voices].sort()).toEqual(['ada-2', 'mina', 'trust', 'trust-2', 'zhang']);
  });

  test('begins a site, and puts what stood there aside, whole, each time into another folder', () => {
    const content = contentOf({
      'site.yml': 'title: Sample\n',
      'ledger.json': '{}',
      'articles/a.md': 'A',
      'articles/boat.jpg': 'B',
      'sources/a/source.txt': 'S',
      'README.md': 'The guide.',
    });
    const before = textsIn(content);
    const { status, stdout } = run(content, 'site', '--title', 'Mine: ours', '--url', 'https://example.org/news');
    expect(status).toBe(0);
    expect(stdout).toContain(`${content}-aside`);
    expect({ ...textsIn(`${content}-aside`), 'README.md': 'The guide.' }).toEqual(before);
    expect(Object.keys(textsIn(content))).toEqual(['README.md', 'site.yml']);
    expect(problemsOf(content).map(({ code }) => code)).toEqual(['no-articles']);
    expect(readContent(content, { drafts: true }).corpus.site).toMatchObject({
      title: 'Mine: ours',
      url: 'https://example.org/news',
      language: 'en',
      publisher: { name: 'Mine: ours' },
    });
    run(content, 'site', '--title', 'Another', '--url', 'https://example.org');
    expect(textsIn(`${content}-aside-2`)['site.yml']).toContain('Mine');
    expect(textsIn(`${content}-aside`)['site.yml']).toContain('Sample');
  });

  test('overwrites nothing', () => {
    const content = contentOf({ 'articles/boats.md': 'mine', 'speakers/ada.md': 'mine', 'pages/imprint.md': 'mine' });
    const before = textsIn(content);
    for (const args of [
      ['article', '--title', 'Boats'],
      ['speaker', '--name', 'Ada'],
      ['page', '--title', 'Imprint'],
    ]) {
      const { status, stderr } = run(content, ...args);
      expect(status).toBe(1);
      expect(stderr).toContain('is there already, and nothing was written');
    }
    expect(textsIn(content)).toEqual(before);
  });

  test.each([
    [['article'], 'Missing --title'],
    [['article', '--title', '!?'], 'Missing --slug'],
    [['article', '--title', 'x', '--date', '2021-02-30'], 'Unexpected "2021-02-30"'],
    [['article', '--title', 'x', '--url', 'https://example.org'], 'Unexpected --url'],
    [['article', '--title', 'Aux'], 'Unexpected "aux"'],
    [['page', '--title', 'About'], 'Unexpected "about"'],
    [['page', '--title', 'x', '--slug', '../x'], 'Unexpected "../x"'],
    [['speaker', '--name', 'x', '--id', 'A/b'], 'Unexpected "A/b"'],
    [['site', '--title', 'x', '--url', 'example.org'], 'Unexpected "example.org"'],
    [['site', '--title', 'x', '--url', 'https://example.org', '--language', 'English'], 'Unexpected "English"'],
    [['artcle', '--title', 'x'], 'Unexpected "artcle"'],
    [[], 'Usage: npm run new'],
  ])('says what is wrong with %j, and writes nothing', (args, said) => {
    const content = contentOf({ 'site.yml': 'title: Quay\n' });
    const { status, stderr } = run(content, ...args);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
    expect(textsIn(content)).toEqual({ 'site.yml': 'title: Quay\n' });
    expect(existsSync(`${content}-aside`)).toBe(false);
  });

  test('tells its flags', () => {
    const { status, stdout } = run('content', '--help');
    expect(status).toBe(0);
    for (const kind of Object.keys(kinds)) expect(stdout).toContain(`  ${kind}`);
  });
});

describe('questions on a terminal', () => {
  /** Types each answer, and the enter key, when what it answers to stands there. */
  async function typed(kind: string, given: Record<string, string>, keys: [seen: string, key: string][]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.on('data', (data) => {
      shown += data;
    });
    const asking = askAll(kinds[kind]!.questions, given, { input, output });
    for (const [seen, key] of keys) {
      await expect.poll(() => shown).toContain(seen);
      input.write(key);
    }
    return { answers: await asking, shown };
  }

  test('offer what would be taken, ask again for what cannot be, and leave out what is answered', async () => {
    const { answers, shown } = await typed('speaker', { id: 'zhang' }, [
      ['as printed', '\r'],
      ['This is needed', 'Zhang Haohan'],
      ['Haohan', '\r'],
      ['family name', '\r'],
    ]);
    expect(answers).toEqual({ id: 'zhang', name: 'Zhang Haohan', family: 'Haohan' });
    expect(shown).toContain('This is needed');
    expect(shown).not.toContain('address for good');
  });

  test('end without an answer where somebody breaks off', async () => {
    expect((await typed('page', {}, [['Its title', '\u0003']])).answers).toBeUndefined();
  });
});

test('a folder with nothing in it is not put aside', () => {
  const content = contentOf({ 'README.md': 'The guide.' });
  expect(putAside(content)).toBeUndefined();
  expect(existsSync(`${content}-aside`)).toBe(false);
});
