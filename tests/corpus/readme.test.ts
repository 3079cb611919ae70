import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeNames } from '../../src/article/attributes.ts';
import {
  readAuthorFile,
  readOrganizationFile,
  readPageFile,
  readSiteFile,
  readSpeakerFile,
  readTopicFile,
} from '../../src/article/read-registry.ts';
import * as schemas from '../../src/article/schema.ts';
import { read } from './content.ts';

const text = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

/** Fenced blocks by what stands behind the fence, with the block that follows. */
const blocks = Array.from(text.matchAll(/^```(.*)\n([\s\S]*?)^```\n(?:```text\n([\s\S]*?)^```$)?/gm), (match) => ({
  kind: match[1]!,
  source: match[2]!,
  after: match[3] ?? '',
}));
const of = (kind: string) => blocks.filter((block) => block.kind === kind);
const example = of('markdown').find(({ source }) => source.startsWith('---'))!.source;
const head = /^---\n[\s\S]*?\n---\n/.exec(example)![0];
// Under the frontmatter of the example, without what refers to its own quotes.
const frontmatter = head.replace(/^corrections:\n(?: .*\n)*/m, '');
const lines = frontmatter.split('\n').length - 1;

function problemsOf(source: string): string[] {
  const { problems } = read({ 'articles/rail-link.md': source });
  return problems.map(
    ({ line, column, severity, message, code }) => `${line - lines}:${column}  ${severity}  ${message}  (${code})`,
  );
}

describe('the README', () => {
  it('has an article to begin with that is one without a problem', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, first] = /^```markdown\n([\s\S]*?)^```$/m.exec(readme)!;
    const { problems, corpus } = read({ 'articles/boats-on-the-quay.md': first! });
    expect(problems).toEqual([]);
    expect(corpus!.quotes.map(({ key }) => key)).toEqual(['boats-on-the-quay/never-homes', 'boats-on-the-quay/boats']);
    expect(corpus!.speakers[0]).toMatchObject({ name: 'Ada Okafor', roles: [] });
    expect(corpus!.quotes[1]!.voices[0]!.organization?.name).toBe('Riverside Housing Trust');
  });
});

describe('the guide for authors', () => {
  it('has an example that is an article without a problem', () => expect(problemsOf(example)).toEqual([]));

  it.each(of('markdown').filter(({ source }) => source !== example))(
    'has quotes without a problem: $source',
    ({ source }) => expect(problemsOf(frontmatter + source)).toEqual([]),
  );

  it.each(of('markdown bad'))('shows the problem of $source', ({ source, after }) =>
    expect(problemsOf(frontmatter + source)).toEqual(after.trim().split('\n')),
  );

  it('has files of speakers, organizations and the site without a problem', () => {
    for (const { source } of of('markdown speaker'))
      expect(readSpeakerFile('speakers/a.md', source).problems).toEqual([]);
    for (const { source } of of('markdown organization'))
      expect(readOrganizationFile('organizations/a.md', source).problems).toEqual([]);
    for (const { source } of of('markdown topic')) expect(readTopicFile('topics/a.md', source).problems).toEqual([]);
    for (const { source } of of('markdown page')) expect(readPageFile('pages/a.md', source).problems).toEqual([]);
    for (const { source } of of('markdown author')) expect(readAuthorFile('authors/a.md', source).problems).toEqual([]);
    for (const { source } of of('yaml')) expect(readSiteFile('site.yml', source).problems).toEqual([]);
    expect(blocks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'markdown speaker',
        'markdown organization',
        'markdown topic',
        'markdown author',
        'markdown page',
        'yaml',
        'markdown bad',
      ]),
    );
  });

  it.each([
    ['article', schemas.articleSchema],
    ['source', schemas.sourceSchema],
    ['speaker', schemas.speakerEntrySchema],
    ['organization', schemas.organizationEntrySchema],
    ['image', schemas.imageSchema],
    ['alias', schemas.aliasSchema],
    ['role', schemas.roleSchema],
    ['date', schemas.dateSchema],
    ['correction', schemas.correctionSchema],
    ['withdrawal', schemas.withdrawalSchema],
    ['topic', schemas.topicSchema],
    ['author', schemas.authorSchema],
    ['page', schemas.pageSchema],
    ['site', schemas.siteSchema],
  ])('lists every field of: %s', (name, schema) => {
    const table = text.split(`### ${name}\n`)[1]!.split(/^#/m)[0]!;
    expect(fieldsOf(table).sort()).toEqual(Object.keys(schema.shape).sort());
    for (const [field, required] of Array.from(table.matchAll(/^\| `(\w+)` \| (required)?/gm), (row) => row.slice(1))) {
      const { issues = [] } = schema.safeParse({}).error ?? {};
      expect(
        issues.some(({ path }) => path[0] === field),
        field,
      ).toBe(required !== undefined);
    }
  });

  it('lists every field of the files', () => {
    const listed = (sentence: RegExp) =>
      Array.from(sentence.exec(text)![1]!.matchAll(/`(\w+)`/g), ([, field]) => field);
    expect(listed(/It has the fields (.*): ids that the speaker had before/)).toEqual(
      Object.keys(schemas.speakerSchema.shape),
    );
    expect(listed(/in `organizations\/` has the fields (.*), likewise:/)).toEqual(
      Object.keys(schemas.organizationSchema.shape),
    );
  });

  it('lists every attribute of a quote', () => {
    const table = text.split('| attribute | what it says |')[1]!.split('\n\n')[0]!;
    expect(fieldsOf(table)).toEqual(['#id', ...attributeNames]);
  });
});

function fieldsOf(table: string): string[] {
  return Array.from(table.matchAll(/^\| `([^`]+)` \|/gm), ([, field]) => field!);
}
