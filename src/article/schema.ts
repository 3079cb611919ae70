import { z } from 'zod';
import { didYouMean } from '../text/nearest.ts';
import { articleKinds } from './article.ts';
import {
  accent,
  contact,
  date,
  endpoint,
  fediverse,
  flag,
  id,
  language,
  licence,
  listOf,
  logo,
  map,
  quoteId,
  siteAddress,
  slug,
  tag,
  text,
  webAddress,
} from './fields.ts';
import { isPictureName } from './unsafe.ts';

/** A name besides the printed one; a text alone is one, too. */
export const aliasSchema = map({ name: text, from: date.exactOptional(), to: date.exactOptional() });

const alias = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), aliasSchema);

/** What a speaker was when. */
export const roleSchema = map({
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
  roles: listOf(roleSchema),
  /** Pages that mean the same person: Wikidata, VIAF, a home page. */
  sameAs: listOf(webAddress),
};

const body = {
  name: text,
  aliases: listOf(alias),
  sameAs: listOf(webAddress),
};

/** A speaker as an article states them. */
export const speakerEntrySchema = map({
  id,
  ...person,
  role: text.exactOptional(),
  organization: id.exactOptional(),
  anonymous: flag.default(false),
});

/** An organization as an article states it. */
export const organizationEntrySchema = map({ id, ...body });

/** Where words come from. */
export const sourceSchema = map({
  id,
  title: text,
  publisher: text.exactOptional(),
  authors: listOf(text),
  date: date.exactOptional(),
  url: webAddress.exactOptional(),
  archived: webAddress.exactOptional(),
  accessed: date.exactOptional(),
  /** Path of a copy of its text in the content folder; never published. */
  copy: text.exactOptional(),
});

/** What happened on a date. */
export const dateSchema = map({ date, label: text });

/** A correction of an article or of one of its quotes. */
export const correctionSchema = map({ date, quote: quoteId.exactOptional(), note: text });

/** A quote once published that no longer stands. */
export const withdrawalSchema = map({ id: quoteId, date, reason: text });

/** The picture that stands for an article. */
export const imageSchema = map({
  /** A file beside the article. */
  file: text.refine(isPictureName, {
    error: 'the name of a .jpg, .png, .webp, .avif or .gif beside the article',
    params: { code: 'unknown-picture' },
  }),
  description: text,
  caption: text.exactOptional(),
  credit: text.exactOptional(),
  card: flag.default(false),
});

/** The frontmatter of an article. */
export const articleSchema = map({
  kind: z
    .enum(articleKinds, {
      error: ({ input }) =>
        `one of ${articleKinds.join(', ')}${typeof input === 'string' ? didYouMean(input, articleKinds) : ''}`,
    })
    .default('analysis'),
  title: text,
  summary: text.exactOptional(),
  /** When it is published. */
  date,
  updated: date.exactOptional(),
  authors: listOf(text),
  /** Default: the site's. */
  language: language.exactOptional(),
  /** Subjects; each is a topic with a page. */
  tags: listOf(tag),
  image: imageSchema.exactOptional(),
  /** Instead of the file name. */
  slug: text.exactOptional(),
  /** Slugs the article was published under before. */
  was: listOf(slug),
  sources: listOf(sourceSchema),
  speakers: listOf(speakerEntrySchema),
  organizations: listOf(organizationEntrySchema),
  dates: listOf(dateSchema),
  corrections: listOf(correctionSchema),
  withdrawn: listOf(withdrawalSchema),
  draft: flag.default(false),
});

/** The frontmatter of `speakers/<id>.md`: what is true of a person across articles. */
export const speakerSchema = map({
  ...person,
  /** Ids that the speaker had before: their addresses lead here. */
  was: listOf(id),
});

/** The frontmatter of `organizations/<id>.md`. */
export const organizationSchema = map({ ...body, was: listOf(id) });

/** The frontmatter of `topics/<slug>.md`: a topic that has more than the name in the tags. */
export const topicSchema = map({
  name: tag,
  /** Names the topic had before: tags that are spelt so still mean it, and links to them still arrive. */
  was: listOf(tag),
});

/** The frontmatter of `authors/<id>.md`: who writes here. */
export const authorSchema = map({
  /** As printed. */
  name: text,
  sameAs: listOf(webAddress),
  contact: contact.exactOptional(),
  fediverse: fediverse.exactOptional(),
});

/** The frontmatter of `pages/<name>.md`: a page of the site's own, such as an imprint. */
export const pageSchema = map({
  title: text,
  /** Its place among the others: the smallest number comes first; those without one come last, by title. */
  order: z
    .string({ error: 'a number' })
    .regex(/^\d{1,4}$/, { error: 'a whole number from 0 to 9999' })
    .transform(Number)
    .exactOptional(),
});

/** Installed typefaces: of the words, and of the headings, names and labels beside them. */
export const fontsSchema = map({ text: text.exactOptional(), names: text.exactOptional() });

/** `site.yml`: everything that makes the site somebody's. */
export const siteSchema = map({
  title: text.exactOptional(),
  description: text.exactOptional(),
  language: language.exactOptional(),
  url: siteAddress.exactOptional(),
  publisher: z
    .preprocess(
      (value) => (typeof value === 'string' ? { name: value } : value),
      map({ name: text, url: webAddress.exactOptional() }),
    )
    .exactOptional(),
  editors: listOf(text),
  accent: accent.exactOptional(),
  logo: logo.exactOptional(),
  fonts: fontsSchema.exactOptional(),
  /** A server that answers the search of a site too large for the reader's browser. */
  search: map({ endpoint }).exactOptional(),
  /** Where readers reach whoever publishes. */
  contact: contact.exactOptional(),
  /** Where mistakes are reported, if not to the contact. */
  email: z.email({ error: 'an e-mail address' }).exactOptional(),
  /** Under which the articles may be used. */
  licence: licence.exactOptional(),
  /** Whether each quote has files of its citation, or its page holds them. */
  citations: z.enum(['pages', 'files'], { error: 'pages or files' }).exactOptional(),
  /** Where a hole in the site is reported. */
  security: z
    .union([z.email(), z.url({ protocol: /^https$/ })], {
      error: 'an e-mail address or an address that begins with https://',
    })
    .exactOptional(),
});
