import type { AttributedQuote, Corpus, Selector, Site } from '../../corpus/corpus.ts';
import { wellFormedJson } from '../../text/well-formed.ts';
import type { Addresses } from '../addresses.ts';
import { byline } from '../words/byline.ts';

/**
 * The text of `/annotations.json`: the words that were found in their sources, as annotations of those sources
 * (W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/). One page holds them all, in the order of the
 * quotes; a quote whose source has no address on the web is not there.
 */
export function annotationsJson({ site, quotes }: Corpus, addresses: Addresses): string {
  const address = addresses.file('annotations.json');
  const items = quotes.flatMap((quote) => annotation(quote, site, addresses));
  return wellFormedJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationPage',
    partOf: { id: `${address}#all`, type: 'AnnotationCollection', label: site.title, total: items.length },
    startIndex: 0,
    items,
  });
}

function annotation(quote: AttributedQuote, site: Site, addresses: Addresses) {
  const { article, verification, source, id } = quote;
  if (!verification || source?.url === undefined) return [];
  const page = addresses.quote(article.slug, id);
  const targets = verification.stretches.map((stretch) => target(source.url!, source.archived, stretch));
  return [
    {
      id: `${page}#checked`,
      type: 'Annotation',
      motivation: 'identifying',
      created: `${verification.checked}T00:00:00Z`,
      body: [{ type: 'TextualBody', value: byline(quote, site), format: 'text/plain', purpose: 'commenting' }, page],
      target: targets.length === 1 ? targets[0] : targets,
    },
  ];
}

function target(source: string, archived: string | undefined, { exact, prefix, suffix }: Selector) {
  return {
    source,
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(archived !== undefined && { state: { type: 'TimeState', cached: archived } }),
  };
}
