import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { count } from '../corpus/print-problems.ts';

/** What a build made of a corpus, in words: `3 articles, 12 quotes, 5 speakers → dist: 214 files, 8.1 MB`. */
export function whatWasWritten({ articles, quotes, speakers }: Corpus, folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const made = [count(articles.length, 'article'), count(quotes.length, 'quote'), count(speakers.length, 'speaker')];
  return `${made.join(', ')} → ${relative('.', folder) || folder}: ${count(files.length, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
}
