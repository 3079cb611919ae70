import { z } from 'zod';
import { date, flag, id, language, listOf, map, quoteId, text, webAddress } from './fields.ts';

const alias = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  map({ name: text, from: date.exactOptional(), to: date.exactOptional() }),
);

const datedRole = map({
  role: text,
  /** Id of an organization. */
  organization: text.exactOptional(),
  from: date.exactOptional(),
  to: date.exactOptional(),
});

const person = {
  /** As printed. */
  name: text,
  /** Which part of the name is the family name; default: the last word. */
  family: text.exactOptional(),
  aliases: listOf(alias),
  roles: listOf(datedRole),
  /** Pages that mean the same person: Wikidata, VIAF, a home page. */
  sameAs: listOf(webAddress),
};

const body = {
  name: text,
  aliases: listOf(alias),
  sameAs: listOf(webAddress),
};

const speaker = map({
  id,
  ...person,
  role: text.exactOptional(),
  organization: id.exactOptional(),
  anonymous: flag.default(false),
});

const organization = map({ id, ...body });

const source = map({
  id,
  title: text,
  publisher: text.exactOptional(),
  authors: listOf(text),
  date: date.exactOptional(),
  url: webAddress.exactOptional(),
  archived: webAddress.exactOptional(),
  accessed: date.exactOptional(),
});

/** The frontmatter of an article. */
export const articleSchema = map({
  title: text,
  summary: text.exactOptional(),
  /** When it is published. */
  date,
  updated: date.exactOptional(),
  authors: listOf(text),
  /** Default: the site's. */
  language: language.exactOptional(),
  tags: listOf(text),
  /** Instead of the file name. */
  slug: text.exactOptional(),
  sources: listOf(source),
  speakers: listOf(speaker),
  organizations: listOf(organization),
  dates: listOf(map({ date, label: text })),
  corrections: listOf(map({ date, quote: quoteId.exactOptional(), note: text })),
  withdrawn: listOf(map({ id: quoteId, date, reason: text })),
  draft: flag.default(false),
});

/** The frontmatter of `speakers/<id>.md`: what is true of a person across articles. */
export const speakerSchema = map(person);

/** The frontmatter of `organizations/<id>.md`. */
export const organizationSchema = map(body);

/** `site.yml`: everything that makes the site somebody's. */
export const siteSchema = map({
  title: text.exactOptional(),
  description: text.exactOptional(),
  language: language.exactOptional(),
  url: webAddress.exactOptional(),
  publisher: z
    .preprocess(
      (value) => (typeof value === 'string' ? { name: value } : value),
      map({ name: text, url: webAddress.exactOptional() }),
    )
    .exactOptional(),
  editors: listOf(text),
  email: z.email({ error: 'an e-mail address' }).exactOptional(),
});
