import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** Warns of files in `sources/` that no article names (`unused-copy`); `corpus` has the drafts too. */
export function unusedCopies({ articles }: Corpus, folder: string): Problem[] {
  const root = join(folder, 'sources');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const named = new Set(articles.flatMap(({ sources }) => sources.flatMap(({ copy }) => copy?.file ?? [])));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((file) => !named.has(file))
    .sort()
    .flatMap((file) => {
      const { problems, report } = reporterOf(file);
      report('unused-copy', top, `Unexpected copy, expected a source that names it: write copy: ${file}`);
      return problems;
    });
}
