import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Place, Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** Where a value or a key of the YAML stands. */
export interface Places {
  /** The place of the value at a path, or of the nearest thing around it. */
  of(path: readonly PropertyKey[]): Place;
  /** The place of the key at a path. */
  ofKey(path: readonly PropertyKey[]): Place;
}

/** YAML as data in which every scalar is the text that the author wrote. */
export interface Yaml {
  data: unknown;
  places: Places;
}

/** A file in two parts: `yaml` begins on line `firstLine`; `body` has its lines where the file has them. */
export interface Parts {
  yaml: string;
  firstLine: number;
  body: string;
}

/**
 * Cuts a file at its frontmatter: the block between `---` on the very first line and the next `---`.
 * Problems: `missing-frontmatter`, `frontmatter-syntax` where it is never closed.
 */
export function splitFrontmatter(file: string, text: string): { parts?: Parts; problems: Problem[] } {
  const problem = (code: ProblemCode, message: string) => ({
    problems: [{ severity: 'error' as const, code, file, line: 1, column: 1, message }],
  });
  const open = /^---[ \t]*\n/.exec(text);
  if (!open)
    return problem(
      'missing-frontmatter',
      `Unexpected ${JSON.stringify(text.split('\n', 1)[0]!.slice(0, 40))} on the first line, expected frontmatter: write a line --- at the very start, then the fields (title, date, speakers), then another line ---`,
    );
  const close = /^---[ \t]*$/m.exec(text.slice(open[0].length));
  if (!close)
    return problem(
      'frontmatter-syntax',
      'Unexpected end of file, expected a line --- that closes the frontmatter: write one below the last field',
    );
  const yaml = text.slice(open[0].length, open[0].length + close.index);
  const end = open[0].length + close.index + close[0].length;
  return {
    parts: { yaml, firstLine: 2, body: text.slice(0, end).replace(/[^\n]/g, '') + text.slice(end) },
    problems: [],
  };
}

/**
 * Reads YAML 1.2 as plain texts, lists and maps: `NO`, `010` and `2021-03-01` stay what they are (failsafe schema).
 * Problems: `frontmatter-syntax`, `frontmatter-duplicate-key`. Without a syntax problem there is a result.
 */
export function readYaml(file: string, source: string, firstLine: number): { yaml?: Yaml; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = [];
  const report = (code: ProblemCode, offset: number, message: string) =>
    problems.push({ severity: 'error', code, file, ...placeAt(offset), message });
  for (const error of [...document.errors, ...document.warnings]) explain(error, source, report);
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return undefined;
      report(
        'frontmatter-syntax',
        key.range![0],
        'Unexpected list or map as the name of a field, expected a word: put quotation marks around brackets and braces',
      );
      return visit.BREAK;
    },
    Alias(_, alias) {
      report(
        'frontmatter-syntax',
        alias.range![0],
        `Unexpected alias *${alias.source}, expected the value itself: aliases are not read, write it out`,
      );
      return visit.BREAK;
    },
  });
  // One slip often breaks several lines (a tab on each of them): it is one problem.
  const same = (a: Problem, b: Problem) =>
    a.line === b.line || (a.code === 'frontmatter-syntax' && a.message === b.message);
  const once = problems.filter((problem, i) => problems.findIndex((other) => same(other, problem)) === i);
  if (once.some((problem) => problem.code === 'frontmatter-syntax')) return { problems: once };
  return { yaml: { data: document.toJS({ maxAliasCount: 0 }), places: placesIn(document, placeAt) }, problems: once };
}

function explain(
  error: YAMLError,
  source: string,
  report: (code: ProblemCode, offset: number, message: string) => void,
): void {
  const [start, end] = error.pos;
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  const key = /^[\s-]*([\p{L}\p{N}_-]+)[ \t]*:/u.exec(line)?.[1] ?? 'the value';
  if (error.code === 'DUPLICATE_KEY') {
    const name = /^[^\s:]+/.exec(source.slice(start, Math.max(end, start + 60)))?.[0] ?? key;
    report(
      'frontmatter-duplicate-key',
      start,
      `Unexpected second "${name}", expected each field once: delete one of the two`,
    );
  } else if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) {
    report(
      'frontmatter-syntax',
      start,
      'Unexpected tab in the indentation, expected spaces: replace each tab by two spaces',
    );
  } else if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    report(
      'frontmatter-syntax',
      start,
      `Unexpected colon in ${key}, expected a value without ": ": put the value in quotation marks`,
    );
  } else if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    const text = /["'][^"']*$/.exec(source.slice(0, end));
    report(
      'frontmatter-syntax',
      text ? text.index : start,
      'Unexpected unclosed text, expected a second quotation mark: close the value where it ends',
    );
  } else report('frontmatter-syntax', start, `Unexpected YAML: ${error.message}`);
}

function placesIn(document: Document, placeAt: (offset: number) => Place): Places {
  const range = (node: unknown) => (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  const of = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const offset = range(document.getIn(path.slice(0, length), true));
      if (offset !== undefined) return placeAt(offset);
    }
    return placeAt(range(document.contents) ?? 0);
  };
  const ofKey = (path: readonly PropertyKey[]): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    const offset = isPair(pair) ? range(pair.key) : undefined;
    return offset === undefined ? of(path) : placeAt(offset);
  };
  return { of, ofKey };
}
