import { quotesSchemaJson } from '../../publishing/data/quotes-schema.ts';
import { addresses } from '../urls.ts';

export function GET(): Response {
  return new Response(quotesSchemaJson(addresses.file('quotes.schema.json')), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
