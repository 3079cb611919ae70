import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { articleCitation } from '../../../../publishing/citations/citation.ts';
import { citationFile, citationFileNames } from '../../../../publishing/citations/citation-files.ts';
import { cards, pngOf } from '../../../cards.ts';
import { corpus } from '../../../corpus.ts';
import { articleAt, quotesOf, slugsOf } from '../../../quotes.ts';
import { contentDir } from '../../../settings.ts';
import { addresses } from '../../../urls.ts';

const names = ['card.png', ...citationFileNames];

/** The files beside each article page, at its former addresses as well: citations, and the pictures that the author put beside the article. */
export function getStaticPaths() {
  return corpus().articles.flatMap((article) => {
    const files = [...new Set([...names, ...article.pictures.map(({ address }) => address)])];
    return slugsOf(article).flatMap((slug) => files.map((file) => ({ params: { slug, file } })));
  });
}

export const GET: APIRoute = async ({ params }) => {
  const article = articleAt(params['slug']!, corpus());
  const picture = article.pictures.find(({ address }) => address === params['file']);
  if (picture) return new Response(new Uint8Array(readFileSync(join(contentDir, picture.file))));
  if (params['file'] === 'card.png') return pngOf(await cards().article(article, quotesOf(article, corpus())));
  const file = citationFile(articleCitation(article, corpus(), addresses), params['file']);
  return file
    ? new Response(file.text, { headers: { 'Content-Type': file.type } })
    : new Response(null, { status: 404 });
};
