import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/words/languages.ts';

/** Source text by path, `src/search/rank.ts`. */
type Files = ReadonlyMap<string, string>;

/**
 * What each room may import besides itself; `types` of a room are no code and do not run, and single `files` are pure
 * and small enough for a page.
 */
const rooms: Record<string, { code: string[]; types?: string[]; files?: string[] }> = {
  text: { code: [] },
  words: { code: ['text'], types: ['article'] },
  article: { code: ['text'], files: ['src/words/languages.ts'] },
  corpus: { code: ['text', 'article'] },
  extraction: { code: ['text', 'article'] },
  proof: { code: ['text'] },
  copies: { code: ['text', 'article', 'corpus', 'extraction', 'proof'] },
  search: { code: ['text'], types: ['article', 'corpus'], files: ['src/corpus/names.ts'] },
  publishing: { code: ['text', 'words', 'article', 'corpus'] },
  engines: { code: ['text', 'search'], types: ['publishing'] },
  site: { code: ['text', 'words', 'article', 'corpus', 'copies', 'extraction', 'search', 'publishing'] },
  cli: {
    code: ['text', 'words', 'article', 'corpus', 'copies', 'extraction', 'search', 'engines', 'publishing', 'site'],
  },
};

/** The stages that a text goes down once on its way through extraction: each may import those before it. */
const stages = ['input', 'languages', 'segment', 'names', 'statements', 'speakers', 'draft'];
/** Two ways of finding statements that know nothing of each other: `statements/find.ts` asks both. */
const apart = ['src/extraction/statements/reported/', 'src/extraction/statements/unreported/'];

/** Rooms that also run in a browser. */
const anywhere = ['text', 'words', 'article', 'extraction', 'proof', 'search'];
/** What only a build runs, though its room runs anywhere; no other file of that room may import it. */
const buildOnly = ['src/search/publish.ts'];
const vague = /^(index|utils?|libs?|helpers?|common|shared|misc|types)$/;

/** What breaks the plan of the house, each with its file. */
function breaches(files: Files): string[] {
  const found: string[] = [];
  for (const [file, text] of files) {
    const parts = file.replace(/^src\//, '').split('/');
    const room = parts[0]!;
    const rule = rooms[room];
    if (!rule) found.push(`${file}: "${room}" is no room`);
    if (room === 'extraction' && parts.length > 2 && !stages.includes(parts[1]!))
      found.push(`${file}: "${parts[1]}" is no stage`);
    // A page is named for its address, an index page for the address of its folder.
    const isPage = file.startsWith('src/site/pages/');
    for (const part of parts.slice(1).map((name) => name.replace(/\..*$/, '')))
      if (vague.test(part) && !isPage) found.push(`${file}: the name "${part}" does not say what it is`);
    for (const { from, isType } of importsOf(text)) {
      const isAnywhere = anywhere.includes(room) && !buildOnly.includes(file) && !isType;
      if (from.startsWith('node:') && isAnywhere) found.push(`${file}: imports ${from}`);
      const path = pathOf(from, file);
      if (path === undefined) continue;
      const other = /^src\/([^/]+)/.exec(path)?.[1];
      if (!other) continue;
      if (!/\.\w+$/.test(path)) found.push(`${file}: imports ${from} without its ending`);
      if (buildOnly.includes(path) && isAnywhere) found.push(`${file}: imports what only a build runs`);
      const allowed =
        other === room ||
        rule?.code.includes(other) ||
        rule?.files?.includes(path) ||
        (isType && rule?.types?.includes(other));
      if (!allowed) found.push(`${file}: imports ${isType ? 'types of ' : ''}${other}`);
      if (isOfOneLanguage(path) && room !== 'words')
        found.push(`${file}: imports the words of one language; those of the site are #words`);
      if (isBackwards(file, path)) found.push(`${file}: imports ${path} of a later stage`);
      if (
        apart.some((way) => file.startsWith(way)) &&
        apart.some((way) => !file.startsWith(way) && path.startsWith(way))
      )
        found.push(`${file}: imports ${path}, the other way of finding`);
    }
  }
  return found;
}

/** The file of ours that an import names. */
function pathOf(from: string, file: string): string | undefined {
  if (from === '#words') return 'src/words/site-words.ts';
  return from.startsWith('.') ? posix.join(posix.dirname(file), from.replace(/\?.*$/, '')) : undefined;
}

/** Whether a file holds the words of one language. */
function isOfOneLanguage(path: string): boolean {
  return Object.values(languages).some((name) => path === `src/words/${name}.ts`);
}

/** Files that import each other in a circle, types alone included, each circle once. */
function circles(files: Files): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.add(path.slice(at).toSorted().join(' '));
    if (at >= 0 || done.has(file)) return;
    for (const { from } of importsOf(files.get(file) ?? ''))
      if (pathOf(from, file)) walk(pathOf(from, file)!, [...path, file]);
    done.add(file);
  };
  for (const file of files.keys()) walk(file, []);
  return [...found];
}

/** Whether a stage of extraction imports, even types only, what comes later, or what puts the stages together. */
function isBackwards(file: string, path: string): boolean {
  const stage = (name: string) => /^src\/extraction\/(\w+)\//.exec(name)?.[1];
  const [from, to] = [stage(file), stage(path)];
  if (from === undefined || !path.startsWith('src/extraction/')) return false;
  return to === undefined || stages.indexOf(to) > stages.indexOf(from);
}

/** The import and export statements of a source text, dynamic imports and addresses of modules included. */
function importsOf(text: string): { from: string; isType: boolean }[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /(?:^|[;\n])\s*(?:import|export)\s+(type\s+)?((?:[\w*$]+(?:\s+as\s+[\w$]+)?\s*,?\s*)?(?:\{[^}]*\})?)\s*(?:from\s*)?['"]([^'"]+)['"]/g,
  );
  const dynamic = code.matchAll(/(?:\bimport\s*\(\s*|\bnew URL\(\s*)['"]([^'"]+)['"]/g);
  return [
    ...Array.from(statements, ([, type, names = '', from]) => {
      const listed = /^\{([^}]*)\}$/
        .exec(names.trim())?.[1]
        ?.split(',')
        .filter((name) => name.trim());
      const onlyTypes = listed?.length && listed.every((name) => /^\s*type\s/.test(name));
      return { from: from!, isType: Boolean(type || onlyTypes) };
    }),
    ...Array.from(dynamic, ([, from]) => ({ from: from!, isType: false })),
  ];
}

function sources(): Files {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|astro|mjs|js)$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')]));
}

describe('the house', () => {
  it('has rooms that import only what they may', () => {
    const files = sources();
    expect(files.size).toBeGreaterThan(50);
    expect(breaches(files)).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles(sources())).toEqual([]);
    const planted = new Map([
      ['src/text/a.ts', "import type { B } from './b.ts';"],
      ['src/text/b.ts', "import { c } from './c.ts';"],
      ['src/text/c.ts', "import { a } from './a.ts';"],
    ]);
    expect(circles(planted)).toEqual(['src/text/a.ts src/text/b.ts src/text/c.ts']);
  });

  it.each<[file: string, text: string, breach: string]>([
    ['src/article/x.ts', "import { a } from '../corpus/a.ts';", 'src/article/x.ts: imports corpus'],
    ['src/article/x.ts', "import type { A } from '../corpus/a.ts';", 'src/article/x.ts: imports types of corpus'],
    ['src/article/x.ts', "import { readFileSync } from 'node:fs';", 'src/article/x.ts: imports node:fs'],
    ['src/corpus/x.ts', "import a from '../search/a.ts';", 'src/corpus/x.ts: imports search'],
    ['src/extraction/x.ts', "export * from '../corpus/a.ts';", 'src/extraction/x.ts: imports corpus'],
    ['src/extraction/x.ts', "const a = await import('node:fs');", 'src/extraction/x.ts: imports node:fs'],
    ['src/text/x.ts', "import type { A } from '../article/a.ts';", 'src/text/x.ts: imports types of article'],
    [
      'src/extraction/names/x.ts',
      "import { a } from '../speakers/a.ts';",
      'src/extraction/names/x.ts: imports src/extraction/speakers/a.ts of a later stage',
    ],
    [
      'src/extraction/segment/x.ts',
      "import type { A } from '../statements/reported/a.ts';",
      'src/extraction/segment/x.ts: imports src/extraction/statements/reported/a.ts of a later stage',
    ],
    [
      'src/extraction/draft/x.ts',
      "import { a } from '../extract.ts';",
      'src/extraction/draft/x.ts: imports src/extraction/extract.ts of a later stage',
    ],
    [
      'src/extraction/statements/reported/x.ts',
      "import { a } from '../unreported/a.ts';",
      'src/extraction/statements/reported/x.ts: imports src/extraction/statements/unreported/a.ts, the other way of finding',
    ],
    ['src/extraction/hall/x.ts', '', 'src/extraction/hall/x.ts: "hall" is no stage'],
    ['src/search/x.ts', "import { type A, b } from '../corpus/a.ts';", 'src/search/x.ts: imports corpus'],
    ['src/search/x.ts', "import {\n  type A,\n  b,\n} from '../article/a.ts';", 'src/search/x.ts: imports article'],
    ['src/search/x.ts', "import { a } from './publish.ts';", 'src/search/x.ts: imports what only a build runs'],
    ['src/publishing/x.ts', "import '../site/a.ts';", 'src/publishing/x.ts: imports site'],
    ['src/engines/x.ts', "import { a } from '../corpus/a.ts';", 'src/engines/x.ts: imports corpus'],
    ['src/search/x.ts', "import { a } from '../engines/a.ts';", 'src/search/x.ts: imports engines'],
    ['src/site/pages/x.astro', "---\nimport a from '../../cli/a.ts';\n---", 'src/site/pages/x.astro: imports cli'],
    ['src/corpus/x.ts', "import a from './a';", 'src/corpus/x.ts: imports ./a without its ending'],
    ['src/corpus/index.ts', '', 'src/corpus/index.ts: the name "index" does not say what it is'],
    [
      'src/site/x.ts',
      "import { words } from '../words/english.ts';",
      'src/site/x.ts: imports the words of one language; those of the site are #words',
    ],
    ['src/corpus/x.ts', "import { words } from '#words';", 'src/corpus/x.ts: imports words'],
    ['src/search/utils/fold.ts', '', 'src/search/utils/fold.ts: the name "utils" does not say what it is'],
    ['src/helpers.ts', '', 'src/helpers.ts: "helpers.ts" is no room'],
  ])('notices in %s: %s', (file, text, breach) => {
    expect(breaches(new Map([[file, text]]))).toEqual([breach]);
  });

  it.each<[file: string, text: string]>([
    ['src/search/x.ts', "import type { A } from '../corpus/a.ts';\nimport { type B } from '../article/b.ts';"],
    ['src/corpus/x.ts', "import { readFileSync } from 'node:fs';\nimport { a } from '../article/a.ts';"],
    ['src/site/pages/index.astro', "---\nimport Page from '../layouts/Page.astro';\n---"],
    ['src/article/x.ts', "// import { a } from '../corpus/a.ts';\nimport { z } from 'zod';"],
  ])('has nothing against %s: %s', (file, text) => expect(breaches(new Map([[file, text]]))).toEqual([]));
});
