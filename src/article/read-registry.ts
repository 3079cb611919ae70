import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { z } from 'zod';
import { addressPartOf, isReserved } from '../text/address-part.ts';
import { languageOfWords, languages } from '../words/languages.ts';
import type { InternalLink, Piece } from './article.ts';
import { reportExcess } from './bounds.ts';
import { isId, isSlug } from './fields.ts';
import { readYaml, splitFrontmatter, type Yaml } from './frontmatter.ts';
import { reportDeepLines, reportDeepTree } from './nesting.ts';
import { addProblems, type Place, type Problem, type Report, reporterOf, top } from './problem.ts';
import { renderProse } from './prose.ts';
import { normal, reportControls } from './read-article.ts';
import { authorSchema, organizationSchema, pageSchema, siteSchema, speakerSchema, topicSchema } from './schema.ts';
import { inspectLinks } from './unsafe.ts';
import { validate } from './validate.ts';

/** A file about one speaker, organization, topic or author, or a page of its own; its id is the file name. */
export interface RegistryEntry<Fields> {
  id: string;
  file: string;
  fields: Fields;
  body: Piece[];
  links: InternalLink[];
}

/** What is known of such a file whose fields have errors, so that they hide nothing of its text. */
export type BrokenEntry = Pick<RegistryEntry<unknown>, 'id' | 'file' | 'links'>;

/** What one such file says. */
interface EntryReading<Fields> {
  entry?: RegistryEntry<Fields>;
  broken?: BrokenEntry;
  problems: Problem[];
}

export type SpeakerFile = RegistryEntry<z.output<typeof speakerSchema>>;
export type OrganizationFile = RegistryEntry<z.output<typeof organizationSchema>>;
export type TopicFile = RegistryEntry<z.output<typeof topicSchema>>;
export type AuthorFile = RegistryEntry<z.output<typeof authorSchema>>;
export type PageFile = RegistryEntry<z.output<typeof pageSchema>>;
export type SiteFields = Omit<z.output<typeof siteSchema>, 'logo' | 'fonts'> & {
  logo?: PlacedName;
  fonts?: { text?: PlacedName; names?: PlacedName };
};

/** Something outside that a file names, and where it does. */
export interface PlacedName {
  name: string;
  place: Place;
}

const markdown = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Reads `speakers/<id>.md`. Problems as those of an article's frontmatter and links, and `invalid-id` for its name. */
export function readSpeakerFile(file: string, text: string): EntryReading<SpeakerFile['fields']> {
  return readEntry(file, text, speakerSchema);
}

/** Reads `organizations/<id>.md`, likewise. */
export function readOrganizationFile(file: string, text: string): EntryReading<OrganizationFile['fields']> {
  return readEntry(file, text, organizationSchema);
}

/** Reads `authors/<id>.md`, likewise. */
export function readAuthorFile(file: string, text: string): EntryReading<AuthorFile['fields']> {
  return readEntry(file, text, authorSchema);
}

/** Reads `topics/<slug>.md`, likewise; `invalid-slug` for its name. */
export function readTopicFile(file: string, text: string): EntryReading<TopicFile['fields']> {
  return readEntry(file, text, topicSchema, reportBadSlug);
}

/** Reads `pages/<name>.md`, likewise. */
export function readPageFile(file: string, text: string): EntryReading<PageFile['fields']> {
  return readEntry(file, text, pageSchema, reportBadSlug);
}

/** Reads `site.yml`. Problems as those of frontmatter, and the warning `no-interface-words`. */
export function readSiteFile(file: string, text: string): { fields?: SiteFields; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, normal(text), 1);
  const { value, problems: invalid } = validate(file, yaml, siteSchema);
  const { problems: wordless, report } = reporterOf(file);
  const language = value?.language;
  if (language !== undefined && languageOfWords(language) === undefined)
    report(
      'no-interface-words',
      yaml.places.of(['language']),
      `Unexpected language "${language}" of the site, expected one that has words for the pages (${Object.keys(languages).join(', ')}): labels stay English; dates, marks and order follow "${language}"`,
    );
  return { ...(value && { fields: withPlaces(value, yaml) }), problems: [...problems, ...invalid, ...wordless] };
}

/** The fields of `site.yml` with the places of what can be looked for only outside of it. */
function withPlaces({ logo, fonts, ...fields }: z.output<typeof siteSchema>, { places }: Yaml): SiteFields {
  return {
    ...fields,
    ...(logo !== undefined && { logo: { name: logo, place: places.of(['logo']) } }),
    ...(fonts && {
      fonts: {
        ...(fonts.text !== undefined && { text: { name: fonts.text, place: places.of(['fonts', 'text']) } }),
        ...(fonts.names !== undefined && { names: { name: fonts.names, place: places.of(['fonts', 'names']) } }),
      },
    }),
  };
}

function readEntry<T extends z.ZodType>(
  file: string,
  text: string,
  schema: T,
  reportBadName: ReportName = reportBadId,
): EntryReading<z.output<T>> {
  const { problems, report } = reporterOf(file);
  const source = normal(text);
  reportControls(source, report);
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  reportBadName(id, report);
  const { parts, problems: splitting } = splitFrontmatter(file, source);
  problems.push(...splitting);
  if (!parts) return { problems };
  const { yaml, problems: reading } = readYaml(file, parts.yaml, parts.firstLine);
  const checked = validate(file, yaml, schema);
  addProblems(problems, reading);
  addProblems(problems, checked.problems);
  const written = parts.body.split('\n');
  if ([reportDeepLines, reportExcess].some((exceeds) => exceeds(written, report))) return { problems };
  const tree = markdown.parse(parts.body);
  if (reportDeepTree(tree, report)) return { problems };
  const { links, pictures } = inspectLinks(tree, file.slice(0, file.lastIndexOf('/') + 1), report);
  for (const { place } of pictures)
    report('unknown-picture', place, 'Unexpected picture, expected text: only articles have pictures');
  if (!checked.value) return { broken: { id, file, links }, problems };
  const prose = renderProse(tree, new Map()).blocks[0];
  return {
    entry: { id, file, fields: checked.value, body: prose?.kind === 'prose' ? prose.pieces : [], links },
    problems,
  };
}

/** Reports a file whose name is no address. */
type ReportName = (name: string, report: Report) => void;

const reportBadId: ReportName = (id, report) => {
  if (!isId(id))
    report(
      'invalid-id',
      top,
      `Unexpected file name "${id}.md", expected the id of whom it is about: lower-case letters a–z, digits and hyphens`,
    );
};

const reportBadSlug: ReportName = (slug, report) => {
  if (!isSlug(slug) || slug !== addressPartOf(slug) || isReserved(slug))
    report(
      'invalid-slug',
      top,
      `Unexpected file name "${slug}.md", expected the last part of an address: small letters and digits with single hyphens between them, such as harbour-rents.md`,
    );
};
