import type { APIRoute } from 'astro';
import { quoteCitation } from '../../../../../publishing/citations/citation.ts';
import { citationFile, citationFileNames } from '../../../../../publishing/citations/citation-files.ts';
import { oembedJson } from '../../../../../publishing/metadata/oembed.ts';
import { cards, pngOf } from '../../../../cards.ts';
import { corpus } from '../../../../corpus.ts';
import { quoteAddresses, quotePaths } from '../../../../quotes.ts';
import { addresses } from '../../../../urls.ts';

const names = ['card.png', ...citationFileNames, 'oembed.json'];

/** The files beside each quote page, at its former addresses as well. */
export function getStaticPaths() {
  return quotePaths(corpus())
    .filter(({ slug, quote }) => 'quote' in quoteAddresses(corpus()).get(`${slug}/${quote}`)!)
    .flatMap((params) => names.map((file) => ({ params: { ...params, file } })));
}

export const GET: APIRoute = async ({ params }) => {
  const all = corpus();
  const found = quoteAddresses(all).get(`${params['slug']}/${params['quote']}`)!;
  if ('withdrawn' in found) return new Response(null, { status: 404 });
  const { quote } = found;
  if (params['file'] === 'card.png') return pngOf(await cards().quote(quote));
  if (params['file'] === 'oembed.json')
    return new Response(oembedJson(quote, all.site, addresses), {
      headers: { 'Content-Type': 'application/json+oembed' },
    });
  const file = citationFile(quoteCitation(quote, all, addresses), params['file']);
  return file
    ? new Response(file.text, { headers: { 'Content-Type': file.type } })
    : new Response(null, { status: 404 });
};
