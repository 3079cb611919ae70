import { annotationsJson } from '../../publishing/data/annotations.ts';
import { corpus } from '../corpus.ts';
import { addresses } from '../urls.ts';

export function GET(): Response {
  return new Response(annotationsJson(corpus(), addresses), {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
}
