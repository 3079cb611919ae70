import { quotesCsv } from '../../publishing/data/quotes-csv.ts';
import { corpus } from '../corpus.ts';
import { addresses } from '../urls.ts';

export function GET(): Response {
  return new Response(quotesCsv(corpus().quotes, addresses), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
