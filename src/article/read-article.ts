import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { z } from 'zod';
import { forbiddenCharacters } from '../text/characters.ts';
import type { Article } from './article.ts';
import { reportExcess } from './bounds.ts';
import { readYaml, splitFrontmatter, type Yaml } from './frontmatter.ts';
import { reportNearMisses } from './near-misses.ts';
import { reportDeepLines, reportDeepTree, reportOpenCallouts } from './nesting.ts';
import { reportNotes } from './notes.ts';
import { addProblems, type Problem, type Report, reporterOf } from './problem.ts';
import { renderProse } from './prose.ts';
import quoteDirective from './quote-directive.ts';
import { findQuotes } from './quotes.ts';
import { salvage } from './salvage.ts';
import { articleSchema } from './schema.ts';
import { slugOf } from './slug.ts';
import { inspectLinks } from './unsafe.ts';
import { validate } from './validate.ts';

// One tilde stays text: news writes "~5 to ~6". Directives come last, so that no other syntax sees their words first.
const markdown = remark().use(remarkGfm, { singleTilde: false }).use(quoteDirective).freeze();

/** What one file says. `draft` is known even where the rest of the frontmatter has errors. */
export interface ArticleReading {
  article?: Article;
  /** What could be made of an article whose fields have errors, so that they hide nothing else. */
  broken?: BrokenArticle;
  draft: boolean;
  problems: Problem[];
}

/** An article with stand-ins for the fields that have errors. */
export interface BrokenArticle {
  article: Article;
  /** Lists of its fields in which some id could not be read. */
  open: ReadonlySet<string>;
  /** Whether some field could not be read at all, which may be one of its addresses. */
  isPartial: boolean;
}

/**
 * Reads one Markdown file. `file` is its path relative to the content folder (`articles/x.md`), `text` its decoded text.
 * Every problem of the file is returned; the article is there whenever its frontmatter could be read and has no error.
 * Problems, besides those of the parts: `control-character`.
 */
export function readArticle(file: string, text: string): ArticleReading {
  const { problems, report } = reporterOf(file);
  const source = normal(text);
  reportControls(source, report);
  const { parts, problems: splitting } = splitFrontmatter(file, source);
  problems.push(...splitting);
  if (!parts) return { draft: false, problems };
  const { yaml, problems: reading } = readYaml(file, parts.yaml, parts.firstLine);
  const checked = validate(file, yaml, articleSchema);
  addProblems(problems, reading);
  addProblems(problems, checked.problems);

  const body = readBody(file, parts.body, source, report);
  const saved = checked.value ? undefined : salvage(yaml, articleSchema);
  const fields = checked.value ?? saved?.fields;
  const article = fields && assemble(file, fields, yaml, body, report);
  return {
    ...(article &&
      (saved ? { broken: { article, open: saved.open, isPartial: yaml.unread !== undefined } } : { article })),
    draft: (yaml.data as { draft?: unknown } | null | undefined)?.draft === 'true',
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** A byte order mark and the kind of line ends are how a file is stored, not what it says. */
export function normal(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** Reports what no file of the site may hold (`control-character`). */
export function reportControls(source: string, report: Report): void {
  for (const { codePoint, place } of forbiddenCharacters(source))
    report(
      'control-character',
      place,
      `Unexpected control character ${codePoint}, expected text: delete it, it often comes from a PDF`,
    );
}

type Body = Pick<Article, 'quotes' | 'blocks' | 'links' | 'pictures' | 'isWhole'>;

/** Reads the prose. `source` is the whole file. Quotes are found first, because rendering changes the tree. */
function readBody(file: string, body: string, source: string, report: Report): Body {
  const nothing: Body = { quotes: [], blocks: [], links: [], pictures: [], isWhole: false };
  const lines = source.split('\n');
  const written = body.split('\n');
  if ([reportDeepLines, reportOpenCallouts, reportExcess].some((exceeds) => exceeds(written, report))) return nothing;
  const tree = markdown.parse(body);
  if (reportDeepTree(tree, report)) return nothing;
  const { problems: misread, report: misreport } = reporterOf(file);
  const { quotes, placed } = findQuotes(tree, misreport);
  reportNearMisses(tree, lines, misreport);
  for (const { code, message, ...place } of misread) report(code, place, message);
  reportNotes(tree, body, report);
  const { links, pictures } = inspectLinks(tree, file.slice(0, file.lastIndexOf('/') + 1), report);
  const { blocks, quotes: words } = renderProse(tree, placed);
  for (const [directive, { quote, span }] of placed)
    quotes.get(quote)!.spans[span]!.pieces = words.get(directive) ?? [];
  const isWhole = !misread.some(({ severity }) => severity === 'error');
  return { quotes: [...quotes.values()], blocks, links, pictures, isWhole };
}

function assemble(
  file: string,
  fields: z.output<typeof articleSchema>,
  { places }: Yaml,
  body: Body,
  report: Report,
): Article | undefined {
  const { slug, place: slugPlace } = slugOf(file, fields.slug, places, report);
  if (slug === undefined) return undefined;
  const { image: lead, ...rest } = fields;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const image = lead && {
    ...lead,
    address: lead.file,
    file: folder + lead.file,
    place: places.of(['image', 'file']),
  };
  const placedIn = <T>(list: string, entries: T[]) =>
    entries.map((entry, i) => ({ ...entry, place: places.of([list, i]) }));
  return {
    ...rest,
    slug,
    file,
    ...(image && { image }),
    slugPlace,
    authorsPlace: places.of(['authors']),
    tagsPlace: places.of(['tags']),
    datePlace: places.of(['date']),
    sources: placedIn('sources', fields.sources).map(({ copy, ...source }, i) => ({
      ...source,
      ...(copy !== undefined && { copy: { file: copy, place: places.ofKey(['sources', i, 'copy']) } }),
    })),
    speakers: placedIn('speakers', fields.speakers),
    organizations: placedIn('organizations', fields.organizations),
    dates: placedIn('dates', fields.dates),
    corrections: placedIn('corrections', fields.corrections),
    withdrawn: placedIn('withdrawn', fields.withdrawn),
    ...body,
    pictures: [...(image ? [{ address: image.address, file: image.file, place: image.place }] : []), ...body.pictures],
  };
}
