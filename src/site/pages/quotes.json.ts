import { quotesJson } from '../../publishing/data/quotes-json.ts';
import { corpus } from '../corpus.ts';
import { addresses } from '../urls.ts';

export function GET(): Response {
  return new Response(quotesJson(corpus(), addresses), { headers: { 'Content-Type': 'application/json' } });
}
