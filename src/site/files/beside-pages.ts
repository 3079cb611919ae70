import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../article/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import { beside } from '../../publishing/cards/card-style.ts';
import type { Card, CardPicture } from '../../publishing/cards/cards.ts';
import { articleCitation, type Citation, quoteCitation } from '../../publishing/citations/citation.ts';
import { citationFormats } from '../../publishing/citations/citation-files.ts';
import { articleMarkdown } from '../../publishing/data/article-markdown.ts';
import { embedPage, withdrawnEmbedPage } from '../../publishing/embeds/embed-page.ts';
import { oembedJson } from '../../publishing/metadata/oembed.ts';
import { pictureFolder } from '../../publishing/pictures/inspect-pictures.ts';
import { cropped, makeVersion, plainVersion, webpVersions } from '../../publishing/pictures/picture-versions.ts';
import { cards, pngOf } from '../cards.ts';
import { factsOf } from '../pictures.ts';
import type { QuoteAddress } from '../quotes.ts';
import { contentDir } from '../settings.ts';
import { addresses } from '../urls.ts';
import { madeOf, type SiteFile } from './site-file.ts';

/** Beside an article, at its former addresses as well: its card, citations, its text as Markdown, and the pictures that it shows. */
export function* articleFiles(article: Article, slug: string, corpus: Corpus): Iterable<SiteFile> {
  const folder = `articles/${slug}/`;
  yield card(folder, () => cards().article(article, quotesOf(article, corpus), pictureOfCard(article)));
  yield* citationFiles(folder, () => articleCitation(article, corpus, addresses));
  yield {
    path: `${folder}index.md`,
    type: 'text/markdown; charset=utf-8',
    make: () => articleMarkdown(article, quotesOf(article, corpus), corpus.site, addresses),
  };
  for (const [address, file] of new Map(article.pictures.map(({ address, file }) => [address, file]))) {
    const facts = factsOf(file);
    if (!facts) continue;
    for (const version of [plainVersion(address, facts), ...webpVersions(address, facts)])
      yield {
        path: folder + version.name,
        type: version.type,
        make: async () =>
          madeOf(await makeVersion(() => readFile(join(contentDir, file)), facts, version, pictureFolder)),
      };
  }
}

/** The leading picture in the size of the card, where its author wants it there. */
function pictureOfCard({ image }: Article): CardPicture | undefined {
  const facts = image?.card && factsOf(image.file);
  if (!facts) return undefined;
  const make = async () => cropped(await readFile(join(contentDir, image.file)), beside.width, beside.height);
  return { name: facts.hash, make };
}

/** Beside a quote, at its former addresses as well: its card, citations and frame. Of a withdrawn one, the frame alone. */
export function* quoteFiles(key: string, address: QuoteAddress, corpus: Corpus): Iterable<SiteFile> {
  const { site } = corpus;
  const folder = `articles/${key}/`;
  const frame = (make: () => string) => ({ path: `${folder}embed/index.html`, type: 'text/html; charset=utf-8', make });
  if ('withdrawn' in address) yield frame(() => withdrawnEmbedPage(address.withdrawn, site, addresses));
  else {
    const { quote } = address;
    yield frame(() => embedPage(quote, site, addresses));
    yield card(folder, () => cards().quote(quote));
    if (site.citations === 'files') yield* citationFiles(folder, () => quoteCitation(quote, corpus, addresses));
    yield {
      path: `${folder}oembed.json`,
      type: 'application/json+oembed',
      make: () => oembedJson(quote, site, addresses),
    };
  }
}

function card(folder: string, drawn: () => Promise<Card>): SiteFile {
  return { path: `${folder}card.png`, type: 'image/png', make: async () => pngOf(await drawn()) };
}

function* citationFiles(folder: string, citation: () => Citation): Iterable<SiteFile> {
  for (const { name, type, write } of citationFormats)
    yield { path: folder + name, type, make: () => write(citation()) };
}
