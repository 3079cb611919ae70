import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldSchemas } from '../../src/article/json-schema.ts';
import { problemLine } from '../../src/corpus/print-problems.ts';
import { read } from '../corpus/content.ts';

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = fileOf('content/README.md');
const schemas = fieldSchemas(guide);

/** What an editor says of fields: it reads YAML as any editor does, numbers and flags included. */
function complaints(name: string, yaml: string): string[] {
  const validate = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(schemas.get(name)!);
  validate(parse(yaml, { schema: 'core' }));
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, params['additionalProperty']].filter(Boolean).join(' '),
  );
}

const frontmatter = (text: string) => /^---\n([\s\S]*?)\n---\n/m.exec(text)![1]!;

describe('the schemas for editors', () => {
  it('are those that are committed: npm run schema writes them anew', () => {
    expect(readdirSync(new URL('../../content/schema', import.meta.url)).sort()).toEqual(
      [...schemas.keys()].map((name) => `${name}.json`).sort(),
    );
    for (const [name, schema] of schemas)
      expect(fileOf(`content/schema/${name}.json`), name).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('take what the guide for authors shows', () => {
    const shown = (kind: string) => new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)![1]!;
    expect(complaints('article', frontmatter(shown('markdown')))).toEqual([]);
    expect(complaints('speaker', frontmatter(shown('markdown speaker')))).toEqual([]);
    expect(complaints('organization', frontmatter(shown('markdown organization')))).toEqual([]);
    expect(complaints('site', shown('yaml'))).toEqual([]);
  });

  it.each([
    ['a list of one without the list', 'title: A\ndate: 2021-02-03\nauthors: Ada Writer'],
    ['a number where text is meant', 'title: 1984\ndate: 2021'],
    ['a flag', 'title: A\ndate: 2021-02\ndraft: true'],
    [
      'an alias that is a text, and one with dates',
      'title: A\ndate: 2021\nspeakers:\n  - {id: a, name: A, aliases: [B, {name: C, to: 2009}]}',
    ],
  ])('take %s', (_, yaml) => expect(complaints('article', yaml)).toEqual([]));

  it.each([
    ['an unknown field', 'title: A\ndate: 2021\nsumary: B', ' must NOT have additional properties sumary'],
    ['an unknown field of a speaker', 'title: A\ndate: 2021\nspeakers: [{id: a, name: A, rol: b}]', 'rol'],
    ['a missing field', 'title: A', " must have required property 'date'"],
    ['a list where a text belongs', 'title: [A]\ndate: 2021', '/title must be string,number,boolean'],
  ])('refuse %s', (_, yaml, complaint) => expect(complaints('article', yaml).join('\n')).toContain(complaint.trim()));

  it('say of every field what the guide says', () => {
    const { properties } = schemas.get('article')!;
    expect(properties!['was']).toMatchObject({
      description: 'slugs the article was published under before: their addresses lead here',
    });
    for (const [name, schema] of schemas)
      for (const [field, property] of Object.entries(schema.properties!))
        expect([name, field, (property as { description?: string }).description]).toEqual([
          name,
          field,
          expect.stringMatching(/\w/),
        ]);
  });
});

describe('the settings of the editor', () => {
  const settings = JSON.parse(fileOf('.vscode/settings.json'));
  const [task] = JSON.parse(fileOf('.vscode/tasks.json')).tasks;

  it('give each schema to its files', () => {
    const named = Object.keys(settings['yaml.schemas']).map((path) => path.replace('./content/schema/', ''));
    expect(named.sort()).toEqual([...schemas.keys()].map((name) => `${name}.json`).sort());
  });

  it('find in a line of npm run check where the problem is', () => {
    const { regexp, file, line, column, severity, message, code } = task.problemMatcher.pattern;
    const problem = {
      severity: 'error',
      code: 'unknown-speaker',
      file: 'articles/a b.md',
      line: 12,
      column: 3,
      message: 'Unexpected speaker "ad (a)", expected …',
    } as const;
    const found = new RegExp(regexp).exec(problemLine(problem, 'content'))!;
    expect([file, line, column, severity, message, code].map((group) => found[group])).toEqual([
      'content/articles/a b.md',
      '12',
      '3',
      'error',
      problem.message,
      'unknown-speaker',
    ]);
  });

  it('hold quotes to begin with that are quotes without a problem', () => {
    const snippets: Record<string, { body: string[] }> = JSON.parse(fileOf('.vscode/attributed.code-snippets'));
    const filled = (body: string[]) => body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1');
    const date = (text: string) =>
      text.replace(/\$\{CURRENT_(\w+)\}/g, (_, part) => ({ YEAR: '2021', MONTH: '02', DATE: '03' })[part as string]!);
    const { article, ...quotes } = Object.fromEntries(
      Object.entries(snippets).map(([name, { body }]) => [name, date(filled(body))]),
    );
    for (const [name, text] of Object.entries(quotes)) {
      const first = name === 'quote that goes on' ? `${quotes['quote in a sentence']} ` : '';
      expect([name, read({ 'articles/a.md': `${article}${first}${text}\n` }).problems]).toEqual([name, []]);
    }
  });
});
