import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Problem } from '../../src/article/problem.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { bodyOf, elementsOf, paragraphsOf, textOf } from '../article/rendered.ts';

interface ExpectedProblem {
  file: string;
  code: string;
  codeOr?: string[];
  line: number | null;
  lineBetween?: [number, number];
  severity: string;
  about: string;
  suggests?: string[];
  repeats?: boolean;
}

interface Answer {
  ok: boolean;
  problems?: ExpectedProblem[];
  quotes?: { id: string; speaker: string; text: string; file: string; date?: string }[];
}

interface Expected extends Answer {
  alsoAllowed?: ExpectedProblem[];
  /** Each answer is a minimum. */
  either?: Answer[];
  article?: {
    file: string;
    title: string;
    date: string;
    updated: string;
    tags: string[];
    speakerNames: string[];
  };
  roles?: Record<string, string | null>;
  pageText?: Record<string, { paragraphs?: string[]; contains?: string[]; title?: string }>;
  tables?: { file: string; rows: number; columns: number }[];
  fine?: string[];
  nowhere?: string[];
  samePerTimezone?: boolean;
}

const root = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const notCompared = ['missing-source', 'missing-summary'];
// A case is a content folder, and its own files stand in it.
const ofTheCase = ['case.json', 'expected.json', 'input.json'];

for (const name of readdirSync(root)) {
  const folder = `${root}${name}`;
  const read = <T>(file: string): T => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const { title } = read<{ title: string }>('case.json');
  const expected = read<Expected>('expected.json');

  describe(`${name}: ${title}`, () => {
    const { corpus, problems } = readContent(folder, { drafts: true });
    const found = problems.filter(({ code, file }) => !notCompared.includes(code) && !ofTheCase.includes(file));
    const ok = !problems.some(({ severity }) => severity === 'error');
    const articleOf = (file: string): Article => corpus.articles.find((article) => article.file === file)!;
    const quoteOf = (id: string, file?: string) =>
      corpus.quotes.find((quote) => quote.id === id && (file === undefined || quote.article.file === file))!;

    it('reports every problem at its place', () => {
      const answers = expected.either?.filter((answer) => answer.ok === ok) ?? [expected];
      expect(answers).not.toEqual([]);
      for (const { problems: wanted = [] } of answers)
        for (const problem of wanted)
          expect(
            found.filter((candidate) => fits(candidate, problem)),
            problem.about,
          ).not.toEqual([]);
    });

    if (!expected.either)
      it('reports nothing else', () => {
        const all = [...(expected.problems ?? []), ...(expected.alsoAllowed ?? [])];
        expect(found.filter((problem) => !all.some((wanted) => fits(problem, wanted)))).toEqual([]);
        for (const wanted of all)
          if (!wanted.repeats) expect(found.filter((problem) => fits(problem, wanted)).length).toBeLessThan(2);
        expect(ok).toBe(expected.ok);
      });

    for (const { id, speaker, text, file, date } of expected.quotes ?? [])
      it(`keeps the quote "${id}" as it was written`, () => {
        const quote = quoteOf(id, file);
        expect(quote.text).toBe(text);
        expect(quote.voices.map((voice) => voice.speaker.id)).toEqual([speaker]);
        if (date) expect(quote.date).toBe(date);
      });

    for (const [id, role] of Object.entries(expected.roles ?? {}))
      it(`gives "${id}" the role of its day`, () => expect(quoteOf(id).voices[0]!.role ?? null).toBe(role));

    for (const [file, page] of Object.entries(expected.pageText ?? {}))
      it(`shows the text of ${file}`, () => {
        const article = articleOf(file);
        if (page.paragraphs) expect(paragraphsOf(article)).toEqual(page.paragraphs);
        for (const text of page.contains ?? []) expect(textOf(bodyOf(article))).toContain(text);
        if (page.title) expect(article.title).toBe(page.title);
      });

    for (const { file, rows, columns } of expected.tables ?? [])
      it(`keeps the table of ${file}`, () => {
        const elements = elementsOf(articleOf(file));
        expect(elements.filter(({ tagName }) => tagName === 'tr')).toHaveLength(rows);
        expect(elements.filter(({ tagName }) => /^t[hd]$/.test(tagName))).toHaveLength(rows * columns);
      });

    for (const file of expected.fine ?? [])
      it(`gives ${file} an address`, () => expect(articleOf(file).slug.length).toBeGreaterThan(0));

    if (expected.article)
      it('keeps the frontmatter as it was written', () => {
        const { file, speakerNames, ...fields } = expected.article!;
        expect(articleOf(file)).toMatchObject(fields);
        expect(articleOf(file).speakers.map((speaker) => speaker.name)).toEqual(speakerNames);
      });

    if (expected.samePerTimezone && existsSync(`${folder}/input.json`)) {
      const { timezones } = read<{ timezones: string[] }>('input.json');
      it(`reads the same in ${timezones.join(', ')}`, () => {
        const readings = timezones.map((zone) => readIn(zone, folder));
        expect(new Set(readings).size).toBe(1);
        for (const text of expected.nowhere ?? []) expect(readings[0]).not.toContain(text);
      }, 30_000);
    }
  });
}

function fits({ file, code, line, severity, message }: Problem, wanted: ExpectedProblem): boolean {
  return (
    file === wanted.file &&
    [wanted.code, ...(wanted.codeOr ?? [])].includes(code) &&
    (wanted.line === null || line === wanted.line) &&
    (!wanted.lineBetween || (line >= wanted.lineBetween[0] && line <= wanted.lineBetween[1])) &&
    wanted.severity.includes(severity) &&
    message.includes(wanted.about) &&
    (wanted.suggests ?? []).every((id) => message.includes(id))
  );
}

function readIn(zone: string, folder: string): string {
  const module = new URL('../../src/corpus/read-content.ts', import.meta.url).href;
  const script = `
    import { readContent } from ${JSON.stringify(module)};
    const { corpus } = readContent(${JSON.stringify(folder)}, { drafts: true });
    const days = corpus.quotes.map(({ key, date, text }) => [key, date, text]);
    console.log(JSON.stringify([corpus.articles, days]));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}
