import { punctuation, wording } from '#words';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Revision, revisionsOf } from '../../corpus/revisions.ts';
import { escapeHtml } from '../../text/escape.ts';
import { writtenDate } from '../../text/written-date.ts';
import type { Addresses } from '../addresses.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** The feed of what was corrected or withdrawn, newest first; a withdrawn quote without its words. */
export function correctionsFeed(corpus: Corpus, addresses: Addresses): Feed {
  const { site } = corpus;
  return {
    title: wording.correctionsOf(site.title),
    description: wording.correctionsDescription(site.title),
    home: addresses.corrections(),
    rss: addresses.corrections('rss.xml'),
    json: addresses.corrections('feed.json'),
    language: site.language,
    entries: revisionsOf(corpus).map((revision) => entryOf(revision, site.language, addresses)),
  };
}

function entryOf(
  { kind, id, article, quote, date, note }: Revision,
  language: string,
  addresses: Addresses,
): FeedEntry {
  const day = writtenDate(date, language);
  const told =
    kind === 'correction' ? wording.correction(day, note) : wording.withdrawn(day) + punctuation.colon + note;
  const page = quote === undefined ? addresses.article(article.slug) : addresses.quote(article.slug, quote);
  return {
    url: addresses.corrections(`#${encodeURIComponent(id)}`),
    title: `${kind === 'correction' ? wording.corrected(day) : wording.withdrawn(day)}${punctuation.colon}${article.title}`,
    date,
    summary: told,
    html: `<p>${escapeHtml(told)}</p><p><a href="${escapeHtml(page)}">${escapeHtml(article.title)}</a></p>`,
    text: told,
    language,
    tags: article.tags,
    image: addresses.articleFile(article.slug, 'card.png'),
  };
}
