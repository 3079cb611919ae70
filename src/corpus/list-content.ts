import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, reporterOf, top } from '../article/problem.ts';
import { didYouMean } from '../text/nearest.ts';

/** The files of a content folder, by what they are; paths are relative to it. */
export interface ContentFiles {
  site: string[];
  articles: string[];
  pictures: string[];
  speakers: string[];
  organizations: string[];
  ledger: string[];
  problems: Problem[];
}

const picture = /\.(jpe?g|png|webp|avif|gif)$/i;
const written = /\.(md|markdown|mdx|ya?ml)$/i;

/**
 * Sorts the files of a content folder. Nothing is left out in silence; warnings: `unknown-file` for a name that no
 * reader knows (folders inside `articles/` too) and `no-articles`. Hidden files, `README.md` and files that no author
 * writes content in (notes, data of other tools) are nobody's.
 */
export function listContent(folder: string): ContentFiles {
  const files: ContentFiles = {
    site: [],
    articles: [],
    pictures: [],
    speakers: [],
    organizations: [],
    ledger: [],
    problems: [],
  };
  const top = { 'site.yml': files.site, 'ledger.json': files.ledger };
  const folders = ['articles', 'speakers', 'organizations'] as const;
  for (const { name, isFolder } of entries(folder)) {
    if (isFolder && (folders as readonly string[]).includes(name)) continue;
    if (!isFolder && Object.hasOwn(top, name)) top[name as keyof typeof top].push(name);
    else files.problems.push(unknown(name, didYouMean(name, [...folders, ...Object.keys(top)])));
  }
  for (const kind of folders)
    for (const { name, isFolder } of entries(join(folder, kind))) {
      const file = `${kind}/${name}`;
      if (!isFolder && name.endsWith('.md')) files[kind].push(file);
      else if (!isFolder && kind === 'articles' && picture.test(name)) files.pictures.push(file);
      else files.problems.push(unknown(file, `. Expected ${kind === 'articles' ? '*.md and pictures' : '*.md'} here`));
    }
  if (!files.articles.length) files.problems.push(noArticles());
  return files;
}

function entries(folder: string): { name: string; isFolder: boolean }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
    .filter(({ name, isFolder }) => isFolder || written.test(name) || picture.test(name) || name === 'ledger.json')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unknown(file: string, hint: string): Problem {
  const { problems, report } = reporterOf(file);
  report('unknown-file', top, `Unexpected file or folder, which is not read${hint}`);
  return problems[0]!;
}

function noArticles(): Problem {
  const { problems, report } = reporterOf('articles');
  report('no-articles', top, 'Unexpected absence of articles, expected one such as articles/rail-link.md');
  return problems[0]!;
}
