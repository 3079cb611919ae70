import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { unpairedBidi } from '../text/characters.ts';
import type { Quote, Span } from './article.ts';
import { type QuoteAttributes, saidOnce } from './attributes.ts';
import { type Found, findDirectives } from './find-directives.ts';
import { isInMarks, ownWords } from './own-words.ts';
import type { Place, Report } from './problem.ts';
import type { Placed } from './prose.ts';

/** What is known of the quotes of an article while they are joined. */
interface Joining {
  quotes: Map<string, Quote>;
  /** By id in lower case: on some disks two ids that differ only in case are one folder. */
  taken: Map<string, { quote: string; place: Place }>;
  placed: Map<Directives, Placed>;
  report: Report;
}

/**
 * Finds the quotes of a body, joins interrupted ones and says which span each directive is. The pieces of
 * the spans are still empty. Problems, besides those of directives and attributes: `missing-id`, `duplicate-id`,
 * `missing-speaker`, `unknown-continues`, `contradiction`, `bidi-control`, and the warnings `outer-marks` and `no-own-words`.
 */
export function findQuotes(
  tree: Root,
  report: Report,
): { quotes: Map<string, Quote>; placed: Map<Directives, Placed> } {
  const joining: Joining = { quotes: new Map(), taken: new Map(), placed: new Map(), report };
  for (const found of findDirectives(tree, report)) {
    const { id, continues } = found.attributes;
    const earlier = id === undefined ? undefined : joining.taken.get(id.toLowerCase());
    if (earlier)
      report(
        'duplicate-id',
        found.place,
        `Unexpected second quote with the id "${id}" (the first is on line ${earlier.place.line}), expected an id of its own`,
      );
    else if (continues !== undefined) goOn(found, continues, joining);
    else begin(found, joining);
  }
  for (const quote of joining.quotes.values()) inspectWords(quote, report);
  return { quotes: joining.quotes, placed: joining.placed };
}

function begin(found: Found, { quotes, taken, placed, report }: Joining): void {
  const { directive, attributes, place } = found;
  const { id, continues: _, kind = 'direct', ...rest } = attributes;
  if (id === undefined) {
    if (!directive.data?.written?.some(({ source }) => source.startsWith('#')))
      report(
        'missing-id',
        place,
        'Unexpected quotation without an id, expected one that links can use: write {#some-id …}',
      );
    return;
  }
  if (!attributes.speakers.length)
    report('missing-speaker', place, `Unexpected quote "${id}" without a speaker, expected speaker= and the id of one`);
  quotes.set(id, { ...rest, id, kind, spans: [spanOf(found)], place });
  taken.set(id.toLowerCase(), { quote: id, place });
  placed.set(directive, { quote: id, span: 0, mixed: kind === 'mixed' });
}

function goOn(found: Found, continues: string, { quotes, taken, placed, report }: Joining): void {
  const { directive, attributes, place } = found;
  const { id } = attributes;
  const quote = quotes.get(taken.get(continues.normalize('NFC').toLowerCase())?.quote ?? '');
  if (!quote) {
    report(
      'unknown-continues',
      place,
      `Unexpected continues="${continues}", expected the id of an earlier quote of this article`,
    );
    return;
  }
  const other = contradiction(quote, attributes);
  if (other)
    report(
      'contradiction',
      place,
      `Unexpected ${other} that differs from that of "${quote.id}", expected none: the span that goes on has the attribution of the quote`,
    );
  if (id !== undefined) taken.set(id.toLowerCase(), { quote: quote.id, place });
  const span = { ...spanOf(found), ...(id !== undefined && { id }) };
  placed.set(directive, { quote: quote.id, span: quote.spans.push(span) - 1, mixed: quote.kind === 'mixed' });
}

function spanOf({ directive, text, place }: Found): Span {
  return { text, pieces: [], form: directive.type === 'textDirective' ? 'inline' : 'callout', place };
}

/** The attribute of a span that says something else than the quote it goes on with. */
function contradiction(quote: Quote, attributes: QuoteAttributes): string | undefined {
  if (attributes.speakers.length && attributes.speakers.join() !== quote.speakers.join()) return 'speaker';
  if (attributes.was.some((id) => !quote.was.includes(id))) return 'was';
  return saidOnce.find((field) => attributes[field] !== undefined && attributes[field] !== quote[field]);
}

function inspectWords(quote: Quote, report: Report): void {
  for (const { text, place } of quote.spans) {
    const control = unpairedBidi(text);
    if (control)
      report(
        'bidi-control',
        place,
        `Unexpected ${control} in "${quote.id}", expected each direction mark closed in its paragraph: delete it`,
      );
    if (quote.kind === 'direct' && isInMarks(text))
      report(
        'outer-marks',
        place,
        `Unexpected quotation marks around "${quote.id}", expected the words alone: the page sets the marks`,
      );
  }
  if (quote.kind === 'mixed' && !quote.spans.some(({ text }) => ownWords(text).length))
    report(
      'no-own-words',
      quote.place,
      `Unexpected kind=mixed for "${quote.id}" without quotation marks, expected the speaker's own words in marks; without any it is kind=indirect`,
    );
}
