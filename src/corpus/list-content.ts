import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { ProblemCode } from '../article/problem-codes.ts';
import { didYouMean } from '../text/nearest.ts';
import { fileTrouble } from './file-trouble.ts';

/** The files of a content folder, by what they are; paths are relative to it. */
export interface ContentFiles {
  site: string[];
  articles: string[];
  pictures: string[];
  speakers: string[];
  organizations: string[];
  topics: string[];
  authors: string[];
  pages: string[];
  /** Pictures beside `site.yml`, of which it may name one. */
  logos: string[];
  ledger: string[];
  /** Those of all the files that may not be read. */
  refused: ReadonlySet<string>;
  problems: Problem[];
}

interface Entry {
  name: string;
  isFolder: boolean;
  /** No folder, device or pipe, and no link to nowhere. */
  isFile: boolean;
  /** It is, or is behind, a link that leaves the content. */
  isOutside: boolean;
}

const picture = /\.(jpe?g|png|webp|avif|gif)$/i;
const logo = /\.(svg|png)$/i;
const folders = ['articles', 'speakers', 'organizations', 'topics', 'authors', 'pages'] as const;

/**
 * Sorts the files of a content folder. Problems: `outside-content` for a link that leaves it, `unreadable-file` for a
 * folder where a file belongs, or the other way round. Nothing is left out in silence; warnings: `unknown-file` for
 * a name that no reader knows (folders inside `articles/` too) and `no-articles`. Hidden files and `README.md` are nobody's.
 */
export function listContent(folder: string): ContentFiles {
  const found = {
    site: [],
    articles: [],
    pictures: [],
    speakers: [],
    organizations: [],
    topics: [],
    authors: [],
    pages: [],
    logos: [],
    ledger: [],
  };
  const files: Record<keyof typeof found, string[]> = found;
  const refused = new Set<string>();
  const problems: Problem[] = [];
  const report = (code: ProblemCode, file: string, message: string) => {
    const reporter = reporterOf(file);
    reporter.report(code, top, message);
    problems.push(...reporter.problems);
  };
  const take = (kind: keyof typeof files, file: string, { isFolder, isFile, isOutside }: Entry) => {
    files[kind].push(file);
    // Whoever reads a text says what else is wrong with its file; pictures are left to others, who may wait for ever.
    const isUnusable = kind === 'pictures' && !isFile;
    if (!isFolder && !isOutside && !isUnusable) return;
    refused.add(file);
    if (isUnusable && !isFolder)
      report('unreadable-file', file, 'Unexpected device, pipe or link to nowhere, expected a file');
    else if (isFolder) report('unreadable-file', file, 'Unexpected folder, expected a file of that name');
    else report('outside-content', file, outside);
  };

  const singles = { 'site.yml': 'site', 'ledger.json': 'ledger' } as const;
  const root = realpathSync(folder);
  for (const entry of entries(folder, root, (message) => report('unreadable-file', '.', message))) {
    const { name, isFolder } = entry;
    // The copies of sources are looked at where their articles name them; schemas are for editors.
    const isKnown = [...folders, 'sources', 'schema'].some((known) => known === name);
    if (Object.hasOwn(singles, name)) take(singles[name as keyof typeof singles], name, entry);
    else if (logo.test(name)) take('logos', name, entry);
    else if (isKnown && !isFolder) report('unreadable-file', name, 'Unexpected file, expected a folder of that name');
    else if (!isKnown) report('unknown-file', name, notRead + didYouMean(name, [...folders, ...Object.keys(singles)]));
  }
  for (const kind of folders)
    for (const entry of entries(join(folder, kind), root, (message) => report('unreadable-file', kind, message))) {
      const file = `${kind}/${entry.name}`;
      if (entry.name.endsWith('.md')) take(kind, file, entry);
      else if (kind === 'articles' && picture.test(entry.name)) take('pictures', file, entry);
      else
        report('unknown-file', file, `${notRead}. Expected ${kind === 'articles' ? '*.md and pictures' : '*.md'} here`);
    }
  if (!files.articles.length)
    report('no-articles', 'articles', 'Unexpected absence of articles, expected one such as articles/rail-link.md');
  return { ...files, refused, problems };
}

const notRead = 'Unexpected file or folder, which is not read';
const outside = 'Unexpected link that leaves the content, expected a file: copy it here';

/** What is in a folder; nothing where it is none. */
function entries(folder: string, root: string, report: (message: string) => void): Entry[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  try {
    const isOutside = leaves(folder, root);
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const path = join(folder, entry.name);
        const isLink = entry.isSymbolicLink();
        const found = isLink ? behind(path) : entry;
        const isFolder = found?.isDirectory() ?? false;
        const isFile = found?.isFile() ?? false;
        return { name: entry.name, isFolder, isFile, isOutside: isOutside || (isLink && leaves(path, root)) };
      });
  } catch (error) {
    report(`Unexpected folder that ${fileTrouble(error) ?? 'cannot be read'}`);
    return [];
  }
}

/** What a path leads to; nothing where that is nowhere, or back to itself. */
function behind(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a path leads out of a folder; a link to nowhere does not, as there is nothing to read. */
function leaves(path: string, root: string): boolean {
  try {
    return relative(root, realpathSync(path)).startsWith('..');
  } catch {
    return false;
  }
}
