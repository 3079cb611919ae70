import { statSync } from 'node:fs';
import { addProblems, type Problem, reporterOf, top } from '../article/problem.ts';
import { readArticle } from '../article/read-article.ts';
import {
  readAuthorFile,
  readOrganizationFile,
  readPageFile,
  readSiteFile,
  readSpeakerFile,
  readTopicFile,
  type SiteFields,
} from '../article/read-registry.ts';
import { buildCorpus } from './build-corpus.ts';
import { checkDates } from './check-dates.ts';
import { checkLedger } from './check-ledger.ts';
import type { Content, Unread } from './content.ts';
import type { Corpus, Site } from './corpus.ts';
import { keptReadings } from './kept-readings.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { listContent } from './list-content.ts';
import { showProgress } from './progress.ts';
import { readApart } from './read-apart.ts';
import { type Read, type Reader, readFile, wasRead } from './read-file.ts';

/** What a folder of content says, and all that is wrong in it, by file and line. */
export interface Reading {
  corpus: Corpus;
  /** What the corpus was built from. */
  content: Content;
  problems: Problem[];
  /** Files with errors by themselves or towards each other, so that no page can be made of them. */
  faulty: ReadonlySet<string>;
  /** The published quotes, where `ledger.json` is there. */
  ledger?: Ledger;
}

/**
 * Reads a content folder: `site.yml`, `articles/*.md`, `speakers/*.md`, `organizations/*.md`, `topics/*.md`, `authors/*.md`, `pages/*.md`, `ledger.json`, each optional.
 * Without `drafts`, articles marked `draft: true` are left out together with their problems.
 * Problems, besides those of the files, the corpus and the ledger: `no-content`, `unreadable-file`, `too-long`, `not-utf-8`, and the
 * warnings of `list-content.ts`.
 */
export function readContent(
  folder: string,
  { drafts, today = aheadOfAll() }: { drafts: boolean; today?: string },
): Reading {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return withoutFolder(folder, found ? 'file in place' : 'absence');
  const { refused, problems, ...files } = listContent(folder);
  const kept = keptReadings(folder, files.articles.length);
  const each = <T>(names: string[], reader: Reader<T>, keep: (read: Read<T>) => boolean = () => true): Read<T>[] => {
    const results = names.map((file, i) => {
      showProgress('Reading', i + 1, names.length);
      return (refused.has(file) ? { problems: [] } : readFile(folder, file, reader, kept)) as Read<T>;
    });
    const wanted = results.filter(keep);
    for (const result of wanted) addProblems(problems, result.problems);
    return wanted;
  };
  const unknown = files.articles.filter((file) => !refused.has(file) && !kept.has(file) && !wasRead(folder, file));
  for (const { file, bytes, reading } of readApart(folder, unknown)) kept.add(file, bytes, reading);
  const [siteFile] = each(files.site, readSiteFile);
  for (const file of files.logos)
    if (!siteFile || (siteFile.fields && siteFile.fields.logo?.name !== file)) addProblems(problems, unusedLogo(file));
  const articles = each(files.articles, readArticle, ({ draft }) => drafts || !draft);
  const speakers = each(files.speakers, readSpeakerFile);
  const organizations = each(files.organizations, readOrganizationFile);
  const topics = each(files.topics, readTopicFile);
  const authors = each(files.authors, readAuthorFile);
  const pages = each(files.pages, readPageFile);
  const unread: Unread = {
    articles: articles.flatMap(({ broken }) => broken ?? []),
    isLost: articles.some(({ article, broken }) => !article && (!broken || broken.isPartial)),
    speakers: idsWithout(files.speakers, speakers),
    organizations: idsWithout(files.organizations, organizations),
    topics: idsWithout(files.topics, topics),
    authors: idsWithout(files.authors, authors),
    pages: idsWithout(files.pages, pages),
    files: [speakers, organizations, topics, authors, pages].flatMap((readings) =>
      readings.flatMap(({ broken }) => broken ?? []),
    ),
  };
  const content = {
    site: siteOf(siteFile?.fields),
    articles: articles.flatMap(({ article }) => article ?? []),
    speakers: speakers.flatMap(({ entry }) => entry ?? []),
    organizations: organizations.flatMap(({ entry }) => entry ?? []),
    topics: topics.flatMap(({ entry }) => entry ?? []),
    authors: authors.flatMap(({ entry }) => entry ?? []),
    pages: pages.flatMap(({ entry }) => entry ?? []),
    pictures: new Set(files.pictures),
  };
  const { corpus, problems: between } = buildCorpus(content, unread);
  addProblems(problems, between);
  for (const article of [...content.articles, ...unread.articles.map((broken) => broken.article)])
    addProblems(problems, checkDates(article, today));
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const [published] = each(files.ledger, (_, text) => ({ text, ...readLedger(text) }));
  const { ledger, text = '' } = published ?? {};
  if (ledger) addProblems(problems, checkLedger({ ledger, text, unread }, corpus));
  kept.keep();
  return { corpus, content, problems: problems.sort(byPlace), faulty, ...(ledger && { ledger }) };
}

function unusedLogo(file: string): Problem[] {
  const { problems, report } = reporterOf(file);
  report('unused-picture', top, `Unexpected picture that is not shown: name it in site.yml, as in logo: ${file}`);
  return problems;
}

/** Orders problems by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

/** The day it is where days begin first: what is in the future there is so everywhere. */
function aheadOfAll(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** The ids of the files that gave no entry. */
function idsWithout(files: readonly string[], readings: readonly { entry?: unknown }[]): Set<string> {
  return new Set(files.filter((_, i) => !readings[i]!.entry).map((file) => file.replace(/^.*\/|\.md$/g, '')));
}

function withoutFolder(folder: string, found: string): Reading {
  const { problems, report } = reporterOf('.');
  report(
    'no-content',
    top,
    `Unexpected ${found} of the folder ${folder}, expected one with articles/: create it or name another one`,
  );
  const nothing = {
    articles: [],
    speakers: [],
    organizations: [],
    topics: [],
    authors: [],
    pages: [],
    pictures: new Set<string>(),
  };
  const content = { site: withDefaults(undefined), ...nothing };
  return { corpus: buildCorpus(content).corpus, content, problems, faulty: new Set() };
}

const sites = new WeakMap<SiteFields, Site>();

/** The site that some fields describe; the same one for the same fields, so that what was made for it stays. */
function siteOf(fields: SiteFields | undefined): Site {
  const site = (fields && sites.get(fields)) ?? withDefaults(fields);
  if (fields) sites.set(fields, site);
  return site;
}

function withDefaults(fields: SiteFields | undefined): Site {
  const title = fields?.title ?? 'Attributed';
  const contact = fields?.contact ?? fields?.email;
  const mistakes = fields?.email ?? fields?.contact;
  return {
    title,
    language: fields?.language ?? 'en',
    url: (fields?.url ?? 'http://localhost:4321').replace(/(?<!\/)\/+$/, ''),
    publisher: fields?.publisher ?? { name: title },
    editors: fields?.editors ?? [],
    citations: fields?.citations ?? 'pages',
    ...(fields?.description !== undefined && { description: fields.description }),
    ...(fields?.accent !== undefined && { accent: fields.accent }),
    ...(fields?.logo && { logo: fields.logo }),
    ...(fields?.fonts && { fonts: fields.fonts }),
    ...(fields?.search && { search: fields.search }),
    ...(contact !== undefined && { contact }),
    ...(mistakes !== undefined && { mistakes }),
    ...(fields?.licence !== undefined && { licence: fields.licence }),
    ...(fields?.security !== undefined && { security: fields.security }),
  };
}
