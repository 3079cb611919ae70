import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { z } from 'zod';
import type { InternalLink, Piece } from './article.ts';
import { forbiddenCharacters } from './characters.ts';
import { readYaml, splitFrontmatter } from './frontmatter.ts';
import type { Place, Problem } from './problem.ts';
import { renderProse } from './prose.ts';
import { organizationSchema, siteSchema, speakerSchema } from './schema.ts';
import { inspectLinks } from './unsafe.ts';
import { validate } from './validate.ts';

/** A file about one speaker or organization; its id is the file name. */
export interface RegistryEntry<Fields> {
  id: string;
  file: string;
  fields: Fields;
  body: Piece[];
  links: InternalLink[];
}

export type SpeakerFile = RegistryEntry<z.output<typeof speakerSchema>>;
export type OrganizationFile = RegistryEntry<z.output<typeof organizationSchema>>;
export type SiteFields = z.output<typeof siteSchema>;

const markdown = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Reads `speakers/<id>.md`. Problems as those of an article's frontmatter and links. */
export function readSpeakerFile(file: string, text: string): { entry?: SpeakerFile; problems: Problem[] } {
  return readEntry(file, text, speakerSchema);
}

/** Reads `organizations/<id>.md`, likewise. */
export function readOrganizationFile(file: string, text: string): { entry?: OrganizationFile; problems: Problem[] } {
  return readEntry(file, text, organizationSchema);
}

/** Reads `site.yml`. Problems as those of frontmatter. */
export function readSiteFile(file: string, text: string): { fields?: SiteFields; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, normal(text), 1);
  if (!yaml) return { problems };
  const { value, problems: invalid } = validate(file, yaml, siteSchema);
  return { ...(value && { fields: value }), problems: [...problems, ...invalid] };
}

function readEntry<T extends z.ZodType>(
  file: string,
  text: string,
  schema: T,
): { entry?: RegistryEntry<z.output<T>>; problems: Problem[] } {
  const source = normal(text);
  const { parts, problems } = splitFrontmatter(file, source);
  if (!parts) return { problems };
  const report = (code: string, { line, column }: Place, message: string, severity: Problem['severity'] = 'error') =>
    problems.push({ severity, code, file, line, column, message });
  for (const { codePoint, place } of forbiddenCharacters(source))
    report('control-character', place, `Unexpected control character ${codePoint}, expected text: delete it`);
  const { yaml, problems: reading } = readYaml(file, parts.yaml, parts.firstLine);
  problems.push(...reading);
  const tree = markdown.parse(parts.body);
  const { links } = inspectLinks(tree, file.replace(/[^/]*$/, ''), report);
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    report(
      'invalid-id',
      { line: 1, column: 1 },
      `Unexpected file name "${id}.md", expected the id of a speaker or organization: lower-case letters a–z, digits and hyphens`,
    );
  if (!yaml) return { problems };
  const { value, problems: invalid } = validate(file, yaml, schema);
  problems.push(...invalid);
  if (!value) return { problems };
  const prose = renderProse(tree, new Map()).blocks[0];
  return { entry: { id, file, fields: value, body: prose?.kind === 'prose' ? prose.pieces : [], links }, problems };
}

function normal(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
