import { z } from 'zod';

const calendarDate = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .describe('A calendar date, maybe partial: 2020, 2020-08 or 2020-08-24; never a time.');
const organization = z.strictObject({
  id: z.string().exactOptional().describe('Left out where the organization has no entry.'),
  name: z.string(),
});
const speaker = z.strictObject({
  id: z
    .string()
    .describe('Unique on the site. That of an anonymous speaker begins with the slug of the only article it means.'),
  name: z.string().describe('As printed.'),
  family: z.string().exactOptional().describe('Which part of the name is the family name.'),
  kind: z.enum(['person', 'organization', 'anonymous']),
});

const words = {
  exact: z.string().describe('Words of the source.'),
  prefix: z.string().describe('What stands before them, at most 32 characters.'),
  suffix: z.string().describe('What stands behind them, at most 32 characters.'),
};

const article = z.strictObject({ slug: z.string(), title: z.string(), url: z.url(), date: calendarDate });

const quote = z.strictObject({
  id: z.string().describe('Slug of the article, a slash, id of the quote.'),
  url: z.url(),
  article: article.extend({
    updated: calendarDate.exactOptional().describe('When it was last updated, corrected, or a quote of it withdrawn.'),
    topics: z
      .array(z.strictObject({ id: z.string().describe('The last part of its address.'), name: z.string() }))
      .min(1)
      .exactOptional()
      .describe('What the article is about.'),
  }),
  kind: z
    .enum(['direct', 'indirect', 'mixed'])
    .describe('Whose wording: the speaker’s, ours, or ours with some of theirs between quotation marks.'),
  text: z.string().describe('All the words; paragraphs are joined by a blank line.'),
  spans: z.array(z.string()).min(1).describe('The stretches of an interrupted quote; most have one.'),
  speakers: z
    .array(
      speaker.extend({
        aliases: z.array(z.string()).min(1).exactOptional().describe('Other names of the speaker.'),
        role: z.string().exactOptional().describe('Only where several speak whose roles differ.'),
        organization: organization.exactOptional().describe('Only where several speak whose organizations differ.'),
      }),
    )
    .min(1),
  role: z.string().exactOptional().describe('What the speaker was on the day of the quote.'),
  organization: organization.exactOptional().describe('Whom the speaker belonged to on the day of the quote.'),
  date: calendarDate.describe('When it was said, maybe partial; where nobody tells that day, see dateFrom.'),
  dateFrom: z
    .enum(['quote', 'source', 'article'])
    .describe('`quote`: the day it was said; else only the day of the source, or of the article, is known.'),
  occasion: z.string().exactOptional(),
  source: z
    .strictObject({
      id: z.string(),
      title: z.string(),
      publisher: z.string().exactOptional(),
      authors: z.array(z.string()).min(1).exactOptional(),
      date: calendarDate.exactOptional(),
      url: z.string().exactOptional(),
      archived: z.string().exactOptional(),
      accessed: calendarDate.exactOptional(),
    })
    .exactOptional()
    .describe('What the words were taken from.'),
  at: z
    .string()
    .exactOptional()
    .describe('Where in the source: a time from its beginning, 12:40 or 1:02:40, or words such as p. 7.'),
  verification: z
    .strictObject({
      result: z.enum(['verbatim', 'abridged']).describe('`abridged` where words are left out or put into brackets.'),
      source: z.string().describe('Id of the source.'),
      copy: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 of the copy of its text.'),
      checked: calendarDate.describe('When the words were looked up.'),
      ...words,
      more: z
        .array(z.strictObject(words))
        .min(1)
        .exactOptional()
        .describe('The stretches that follow, where words are left out or the source breaks off.'),
      left_out: z.int().positive().exactOptional().describe('How many words of the source are left out.'),
    })
    .exactOptional()
    .describe('That the speaker’s own words stand in a copy of the source. Left out where nobody checked.'),
  via: speaker.exactOptional().describe('Who passed the words on.'),
  language: z.string().describe('BCP 47 tag of the words.'),
  original: z.string().exactOptional().describe('The words in the language they were said in.'),
  updated: calendarDate.exactOptional().describe('When the quote was last corrected or its article updated.'),
  corrections: z
    .array(z.strictObject({ date: calendarDate, note: z.string() }))
    .min(1)
    .exactOptional(),
});

/** What `/quotes.json` holds. Public and stable: a change that could break a reader needs a new `version`. */
export const quotesFile = z
  .strictObject({
    version: z.literal(1),
    site: z.strictObject({
      title: z.string(),
      description: z.string(),
      url: z.url(),
      language: z.string().describe('BCP 47 tag.'),
      publisher: z.string(),
    }),
    quotes: z.array(quote).describe('Article by article, newest first, each in its own order.'),
    withdrawn: z
      .array(
        z.strictObject({
          id: z.string().describe('Slug of the article, a slash, id that the quote had.'),
          url: z.url(),
          article,
          date: calendarDate.describe('When it was withdrawn.'),
          reason: z.string(),
        }),
      )
      .min(1)
      .exactOptional()
      .describe('Quotes that no longer stand, without their words.'),
  })
  .describe('All attributed quotes of a site. Absent values are left out.');

export type QuotesFile = z.infer<typeof quotesFile>;
export type QuoteEntry = QuotesFile['quotes'][number];
export type SpeakerEntry = z.infer<typeof speaker>;

/** The text of `/quotes.schema.json`; `address` is its own. */
export function quotesSchemaJson(address: string): string {
  return `${JSON.stringify({ $id: address, title: 'Quotes', ...z.toJSONSchema(quotesFile) }, null, 2)}\n`;
}
