import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Place, Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { sayYamlErrors } from './yaml-errors.ts';

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
  /** The text, where a fault of the form hides some of its fields: what is absent from the others is not missed. */
  unread?: string;
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
 * Problems: `frontmatter-syntax`, `frontmatter-duplicate-key`. With a syntax problem, the fields that it does not touch
 * are given, so that it hides nothing that is wrong in them.
 */
export function readYaml(file: string, source: string, firstLine: number): { yaml: Yaml; problems: Problem[] } {
  const lines = new LineCounter();
  // Keys are compared here: the parser compares each with each, and stumbles over aliases.
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(source, options);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, source.trimEnd().length));
    return { line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = [];
  const told = new Set<number>();
  // What nothing closes is told where the next field begins, which is behind the field that it is in.
  const faults = document.errors.flatMap(({ pos: [start] }) => [start - 1, start]);
  const report = (code: ProblemCode, offset: number, message: string) => {
    if (code === 'frontmatter-syntax') faults.push(offset);
    if (told.has(offset)) return;
    told.add(offset);
    problems.push({ severity: 'error', code, file, ...placeAt(offset), message });
  };
  for (const { offset, message } of sayYamlErrors([...document.errors, ...document.warnings], source))
    report('frontmatter-syntax', offset, message);
  let hasAliases = false;
  const keysOf = new Map<YAMLMap, Map<string, Pair>>();
  visit(document, {
    Map(_, map) {
      const repeated = (name: string, offset: number) =>
        report(
          'frontmatter-duplicate-key',
          offset,
          `Unexpected second "${name}", expected each field once: delete one of the two`,
        );
      keysOf.set(map, keysIn(map, repeated));
    },
    Pair(_, { key }) {
      if (isCollection(key))
        report(
          'frontmatter-syntax',
          key.range![0],
          'Unexpected list or map as the name of a field, expected a word: put quotation marks around brackets and braces',
        );
    },
    Alias(_, alias) {
      hasAliases = true;
      report(
        'frontmatter-syntax',
        alias.range![0],
        `Unexpected alias *${alias.source}, expected the value itself: aliases are not read, write it out`,
      );
    },
  });
  // A field that is there to be meant by aliases is none of ours.
  if (hasAliases)
    visit(document, {
      Value(_, { anchor, range }) {
        if (anchor !== undefined) faults.push(range![0]);
      },
    });
  const places = placesIn(document, keysOf, placeAt);
  const asData = () => document.toJS({ maxAliasCount: 0 });
  if (!faults.length) return { yaml: { data: asData(), places }, problems };
  const contents: unknown = document.contents;
  if (!isMap(contents)) return { yaml: { data: {}, places, unread: source }, problems };
  contents.items = soundFields(contents, new Set(faults.map((offset) => placeAt(Math.max(0, offset)).line)), placeAt);
  keysOf.set(
    contents,
    keysIn(contents, () => undefined),
  );
  return { yaml: { data: asData(), places, unread: source }, problems };
}

/** Leaves the fields that have no fault on their lines, up to where the next one begins. */
function soundFields(map: YAMLMap, faulty: ReadonlySet<number>, placeAt: (offset: number) => Place): Pair[] {
  const placeOf = ({ key }: Pair) => placeAt((key as { range?: number[] }).range?.[0] ?? 0);
  // Behind a second colon, the parser takes the next fields for parts of the value: they begin their lines all the same.
  const fields: Pair[] = [];
  for (const open = [...map.items].reverse(); open.length; ) {
    const pair = open.pop()!;
    if (placeOf(pair).column > 1) continue;
    fields.push(pair);
    if (isMap(pair.value) && !pair.value.flow) open.push(...(pair.value as YAMLMap).items.toReversed());
  }
  const starts = fields.map((pair) => placeOf(pair).line);
  const end = placeAt(Number.POSITIVE_INFINITY).line + 1;
  return fields.filter((_, i) => {
    for (let line = starts[i]!; line < Math.max(starts[i + 1] ?? end, starts[i]! + 1); line++)
      if (faulty.has(line)) return false;
    return true;
  });
}

type Pair = YAMLMap['items'][number];

/** The pairs of a map by key, the last of each name; `repeated` is told of every further one. */
function keysIn(map: YAMLMap, repeated: (name: string, offset: number) => void): Map<string, Pair> {
  const keys = new Map<string, Pair>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const name = String(pair.key.value);
    if (keys.has(name)) repeated(name, pair.key.range![0]);
    keys.set(name, pair);
  }
  return keys;
}

function placesIn(
  document: Document,
  keysOf: ReadonlyMap<YAMLMap, ReadonlyMap<string, Pair>>,
  placeAt: (offset: number) => Place,
): Places {
  const start = (node: unknown) => (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  const within = (node: unknown, key: PropertyKey): unknown => {
    if (isMap(node)) return keysOf.get(node)?.get(String(key))?.value;
    return isSeq(node) ? node.items[Number(key)] : undefined;
  };
  const nodeAt = (path: readonly PropertyKey[]) => path.reduce<unknown>(within, document.contents);
  const of = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const offset = start(nodeAt(path.slice(0, length)));
      if (offset !== undefined) return placeAt(offset);
    }
    return placeAt(start(document.contents) ?? 0);
  };
  const ofKey = (path: readonly PropertyKey[]): Place => {
    const parent = nodeAt(path.slice(0, -1));
    const offset = isMap(parent) ? start(keysOf.get(parent)?.get(String(path.at(-1)))?.key) : undefined;
    return offset === undefined ? of(path) : placeAt(offset);
  };
  return { of, ofKey };
}
