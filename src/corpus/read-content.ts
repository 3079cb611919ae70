import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { ProblemCode } from '../article/problem-codes.ts';
import { readArticle } from '../article/read-article.ts';
import { readOrganizationFile, readSiteFile, readSpeakerFile, type SiteFields } from '../article/read-registry.ts';
import { buildCorpus } from './build-corpus.ts';
import { checkLedger } from './check-ledger.ts';
import type { Corpus, Site } from './corpus.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { listContent } from './list-content.ts';

/** What a folder of content says, and all that is wrong in it, by file and line. */
export interface Reading {
  corpus: Corpus;
  problems: Problem[];
  /** The published quotes, where `ledger.json` is there. */
  ledger?: Ledger;
}

type Reader<T> = (file: string, text: string) => T & { problems: Problem[] };
type Read<T> = Partial<T> & { problems: Problem[] };

// A file is read again only when its time or size changed: in development that is one article of a thousand.
const cache = new Map<string, { stamp: string; result: Read<unknown> }>();

/**
 * Reads a content folder: `site.yml`, `articles/*.md`, `speakers/*.md`, `organizations/*.md`, `ledger.json`, each optional.
 * Without `drafts`, articles marked `draft: true` are left out together with their problems.
 * Problems, besides those of the files, the corpus and the ledger: `no-content`, `unreadable-file`, `not-utf-8`, and the
 * warnings of `list-content.ts`.
 */
export function readContent(folder: string, { drafts }: { drafts: boolean }): Reading {
  if (!existsSync(folder)) return withoutFolder(folder);
  const files = listContent(folder);
  const problems = [...files.problems];
  const each = <T>(names: string[], reader: Reader<T>, keep: (read: Read<T>) => boolean = () => true): Read<T>[] => {
    const results = names.map((file) => readFile(folder, file, reader)).filter(keep);
    problems.push(...results.flatMap((result) => result.problems));
    return results;
  };
  const [siteFile] = each(files.site, readSiteFile);
  const articles = each(files.articles, readArticle, ({ draft }) => drafts || !draft);
  const { corpus, problems: between } = buildCorpus({
    site: withDefaults(siteFile?.fields),
    articles: articles.flatMap(({ article }) => article ?? []),
    speakers: each(files.speakers, readSpeakerFile).flatMap(({ entry }) => entry ?? []),
    organizations: each(files.organizations, readOrganizationFile).flatMap(({ entry }) => entry ?? []),
    pictures: new Set(files.pictures),
  });
  problems.push(...between);
  const [published] = each(files.ledger, (_, text) => ({ text, ...readLedger(text) }));
  const { ledger, text = '' } = published ?? {};
  const complete = articles.every(({ article }) => article);
  if (ledger) problems.push(...checkLedger({ ledger, text, complete }, corpus));
  const order = (a: Problem, b: Problem) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
  return { corpus, problems: problems.sort(order), ...(ledger && { ledger }) };
}

function withoutFolder(folder: string): Reading {
  const { problems, report } = reporterOf('.');
  report(
    'no-content',
    top,
    `Unexpected absence of the folder ${folder}, expected one with articles/: create it or name another one`,
  );
  const nothing = { articles: [], speakers: [], organizations: [], pictures: new Set<string>() };
  return { corpus: buildCorpus({ site: withDefaults(undefined), ...nothing }).corpus, problems };
}

function readFile<T>(folder: string, file: string, reader: Reader<T>): Read<T> {
  const path = join(folder, file);
  try {
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs}:${size}`;
    const known = cache.get(path);
    if (known?.stamp === stamp) return known.result as Read<T>;
    const result = decode(file, readFileSync(path), reader);
    cache.set(path, { stamp, result });
    return result;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return failed(file, 'unreadable-file', `Unexpected ${code}, expected a file that may be read`);
  }
}

function decode<T>(file: string, bytes: Uint8Array, reader: Reader<T>): Read<T> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed(file, 'not-utf-8', 'Unexpected bytes, expected UTF-8: save the file with that encoding');
  }
  return reader(file, text);
}

function failed<T>(file: string, code: ProblemCode, message: string): Read<T> {
  const { problems, report } = reporterOf(file);
  report(code, top, message);
  return { problems } as Read<T>;
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
    ...(fields?.security !== undefined && { security: fields.security }),
  };
}
