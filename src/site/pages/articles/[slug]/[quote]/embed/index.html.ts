import type { APIRoute } from 'astro';
import { embedPage } from '../../../../../../publishing/embed-page.ts';
import { corpus } from '../../../../../corpus.ts';
import { quotesByAddress } from '../../../../../quotes.ts';
import { addresses } from '../../../../../urls.ts';

/** The frame page of each quote: it brings its own style and runs no script. */
export function getStaticPaths() {
  return corpus().quotes.map(({ article, id }) => ({ params: { slug: article.slug, quote: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const { site } = corpus();
  const quote = quotesByAddress(corpus()).get(`${params['slug']}/${params['quote']}`)!;
  return new Response(embedPage(quote, site, addresses), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
