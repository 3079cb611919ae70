import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Article } from './article.ts';
import { forbiddenCharacters, unpairedBidi } from './characters.ts';
import { readYaml, splitFrontmatter } from './frontmatter.ts';
import { reportNearMisses } from './near-misses.ts';
import type { Place, Problem } from './problem.ts';
import { renderProse } from './prose.ts';
import quoteDirective from './quote-directive.ts';
import { findQuotes } from './quotes.ts';
import { articleSchema } from './schema.ts';
import { slugOf } from './slug.ts';
import { inspectLinks } from './unsafe.ts';
import { validate } from './validate.ts';

// One tilde stays text: news writes "~5 to ~6". Directives come last, so that no other syntax sees their words first.
const markdown = remark().use(remarkGfm, { singleTilde: false }).use(quoteDirective).freeze();

/**
 * Reads one Markdown file. `file` is its path relative to the content folder (`articles/x.md`), `text` its decoded text.
 * Every problem of the file is returned; the article is there whenever its frontmatter could be read and has no error.
 */
export function readArticle(file: string, text: string): { article?: Article; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (code: string, { line, column }: Place, message: string, severity: Problem['severity'] = 'error') => {
    problems.push({ severity, code, file, line, column, message });
  };
  // Both are how a file is stored, not what it says.
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  for (const { codePoint, place } of forbiddenCharacters(source))
    report(
      'control-character',
      place,
      `Unexpected control character ${codePoint}, expected text: delete it, it often comes from a PDF`,
    );

  const { parts, problems: splitting } = splitFrontmatter(file, source);
  problems.push(...splitting);
  if (!parts) return { problems };
  const { yaml, problems: reading } = readYaml(file, parts.yaml, parts.firstLine);
  problems.push(...reading);
  const checked = yaml && validate(file, yaml, articleSchema);
  problems.push(...(checked?.problems ?? []));

  const tree = markdown.parse(parts.body);
  const { quotes, placed } = findQuotes(tree, report);
  reportNearMisses(tree, source.split('\n'), report);
  const { links, pictures } = inspectLinks(tree, file.replace(/[^/]*$/, ''), report);
  const { blocks, quotes: words } = renderProse(tree, placed);
  for (const [directive, { quote, span }] of placed)
    quotes.find(({ id }) => id === quote)!.spans[span]!.pieces = words.get(directive) ?? [];

  if (!yaml || !checked?.value) return { problems };
  const fields = checked.value;
  const { slug, place: slugPlace } = slugOf(file, fields.slug, yaml, report);
  const placeOf = (list: string, i: number) => yaml.places.of([list, i]);
  const placedIn = <T>(list: string, entries: T[]) =>
    entries.map((entry, i) => ({ ...entry, place: placeOf(list, i) }));
  for (const speaker of placedIn('speakers', fields.speakers)) {
    const control = unpairedBidi(speaker.name);
    if (control)
      report(
        'bidi-control',
        speaker.place,
        `Unexpected ${control} in the name "${speaker.id}", expected each direction mark closed: delete it`,
      );
  }
  if (slug === undefined) return { problems };
  const article: Article = {
    ...fields,
    slug,
    file,
    slugPlace,
    sources: placedIn('sources', fields.sources),
    speakers: placedIn('speakers', fields.speakers),
    organizations: placedIn('organizations', fields.organizations),
    dates: placedIn('dates', fields.dates),
    corrections: placedIn('corrections', fields.corrections),
    withdrawn: placedIn('withdrawn', fields.withdrawn),
    quotes,
    blocks,
    links,
    pictures,
  };
  return { article, problems: sorted(problems) };
}

function sorted(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
