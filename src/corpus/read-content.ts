import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../article/problem.ts';
import { readArticle } from '../article/read-article.ts';
import { readOrganizationFile, readSiteFile, readSpeakerFile, type SiteFields } from '../article/read-registry.ts';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus, Site } from './corpus.ts';

/** What a folder of content says, and all that is wrong in it, by file and line. */
export interface Reading {
  corpus: Corpus;
  problems: Problem[];
}

type Reader<T> = (file: string, text: string) => { problems: Problem[] } & T;

// A file is read again only when its time or size changed: in development that is one article of a thousand.
const read = new Map<string, { stamp: string; result: { problems: Problem[] } }>();

/**
 * Reads a content folder: `site.yml`, `articles/*.md`, `speakers/*.md`, `organizations/*.md`, each optional.
 * Without `drafts`, articles marked `draft: true` are left out together with their problems.
 * Problems, besides those of the files: `unreadable-file`, `no-content`, `not-utf-8`.
 */
export function readContent(folder: string, { drafts }: { drafts: boolean }): Reading {
  const problems: Problem[] = [];
  if (!existsSync(folder))
    problems.push({
      severity: 'error',
      code: 'no-content',
      file: '.',
      line: 1,
      column: 1,
      message: `Unexpected absence of the folder ${folder}, expected one with articles/: create it or name another one`,
    });
  const each = <T>(kind: string, reader: Reader<T>) =>
    list(folder, kind, /\.md$/).map((file) => readFile(folder, file, reader));
  const keep = <T extends { problems: Problem[] }>(results: T[]): T[] => {
    for (const result of results) problems.push(...result.problems);
    return results;
  };

  const siteFile = existsSync(join(folder, 'site.yml'))
    ? keep([readFile(folder, 'site.yml', readSiteFile)])[0]
    : undefined;
  const articles = keep(each('articles', readArticle).filter(({ article }) => drafts || !article?.draft));
  const speakers = keep(each('speakers', readSpeakerFile));
  const organizations = keep(each('organizations', readOrganizationFile));
  const { corpus, problems: between } = buildCorpus({
    site: withDefaults(siteFile?.fields),
    articles: articles.flatMap(({ article }) => article ?? []),
    speakers: speakers.flatMap(({ entry }) => entry ?? []),
    organizations: organizations.flatMap(({ entry }) => entry ?? []),
    pictures: new Set(list(folder, 'articles', /\.(jpe?g|png|webp|avif|gif)$/i)),
  });
  problems.push(...between);
  const order = (a: Problem, b: Problem) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
  return { corpus, problems: problems.sort(order) };
}

function readFile<T>(folder: string, file: string, reader: Reader<T>): Partial<T> & { problems: Problem[] } {
  const path = join(folder, file);
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs}:${size}`;
  const known = read.get(path);
  if (known?.stamp === stamp) return known.result as Partial<T> & { problems: Problem[] };
  let result: Partial<T> & { problems: Problem[] };
  try {
    result = reader(file, new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = 'Unexpected bytes, expected UTF-8: save the file with that encoding';
    result = {
      problems: [{ severity: 'error', code: 'not-utf-8', file, line: 1, column: 1, message }],
    } as typeof result;
  }
  read.set(path, { stamp, result });
  return result;
}

function list(folder: string, kind: string, name: RegExp): string[] {
  const path = join(folder, kind);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((entry) => name.test(entry) && entry !== 'README.md')
    .sort()
    .map((entry) => `${kind}/${entry}`);
}

function withDefaults(fields: SiteFields | undefined): Site {
  const title = fields?.title ?? 'Attributed';
  return {
    title,
    description: fields?.description ?? 'News analysis in which every quote says who speaks and in whose words.',
    language: fields?.language ?? 'en',
    url: (fields?.url ?? 'http://localhost:4321').replace(/\/+$/, ''),
    publisher: fields?.publisher ?? { name: title },
    editors: fields?.editors ?? [],
    ...(fields?.email !== undefined && { email: fields.email }),
  };
}
