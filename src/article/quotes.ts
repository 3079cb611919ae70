import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { visitParents } from 'unist-util-visit-parents';
import type { Quote, Span } from './article.ts';
import { type QuoteAttributes, readAttributes } from './attributes.ts';
import { unpairedBidi } from './characters.ts';
import { isInMarks, ownWords } from './own-words.ts';
import { plainText } from './plain-text.ts';
import type { Place, Problem } from './problem.ts';
import type { Placed } from './prose.ts';

type Report = (code: string, place: Place, message: string, severity?: Problem['severity']) => void;

interface Found {
  directive: Directives;
  attributes: QuoteAttributes;
  place: Place;
  text: string;
}

/**
 * Finds the quotes of a body, joins interrupted ones and says which span each directive is. The pieces of
 * the spans are still empty. Problems, besides those of attributes: `missing-id`, `duplicate-id`, `missing-speaker`,
 * `unclosed-container`, `nested-quote`, `quote-not-top-level`, `quote-content`, `empty-quote`, `unknown-continues`,
 * `bidi-control`, and the warnings `outer-marks` and `no-own-words`.
 */
export function findQuotes(tree: Root, report: Report): { quotes: Quote[]; placed: Map<Directives, Placed> } {
  const found = findDirectives(tree, report);
  const quotes = new Map<string, Quote>();
  const spanIds = new Map<string, { quote: string; place: Place }>();
  const placed = new Map<Directives, Placed>();

  for (const { directive, attributes, place, text } of found) {
    const { id, continues } = attributes;
    const form = directive.type === 'textDirective' ? 'inline' : 'callout';
    const span: Span = { text, pieces: [], form, place };
    if (id !== undefined) {
      // On some disks two ids that differ only in case are one folder.
      const earlier = spanIds.get(id.toLowerCase());
      if (earlier) {
        report(
          'duplicate-id',
          place,
          `Unexpected second quote with the id "${id}" (the first is on line ${earlier.place.line}), expected an id of its own`,
        );
        continue;
      }
      spanIds.set(id.toLowerCase(), { quote: id, place });
    }
    if (continues !== undefined) {
      const quote = quotes.get(spanIds.get(continues.toLowerCase())?.quote ?? '');
      if (!quote) {
        report(
          'unknown-continues',
          place,
          `Unexpected continues="${continues}", expected the id of an earlier quote of this article`,
        );
        continue;
      }
      if (id !== undefined) {
        span.id = id;
        spanIds.set(id.toLowerCase(), { quote: quote.id, place });
      }
      const other = contradiction(quote, attributes);
      if (other)
        report(
          'contradiction',
          place,
          `Unexpected ${other} that differs from that of "${quote.id}", expected none: the span that goes on has the attribution of the quote`,
        );
      placed.set(directive, { quote: quote.id, span: quote.spans.push(span) - 1, mixed: quote.kind === 'mixed' });
      continue;
    }
    if (id === undefined) {
      if (!directive.data?.written?.some(({ source }) => source.startsWith('#')))
        report(
          'missing-id',
          place,
          'Unexpected quotation without an id, expected one that links can use: write {#some-id …}',
        );
      continue;
    }
    if (!attributes.speakers.length)
      report(
        'missing-speaker',
        place,
        `Unexpected quote "${id}" without a speaker, expected speaker= and the id of one`,
      );
    const { continues: _, id: __, kind = 'direct', ...rest } = attributes;
    quotes.set(id, { ...rest, id, kind, spans: [span], place });
    placed.set(directive, { quote: id, span: 0, mixed: kind === 'mixed' });
  }
  for (const quote of quotes.values()) inspectWords(quote, report);
  return { quotes: [...quotes.values()], placed };
}

function findDirectives(tree: Root, report: Report): Found[] {
  const found: Found[] = [];
  visitParents(tree, ['containerDirective', 'textDirective'], (node, parents) => {
    const directive = node as Directives;
    const { line, column } = directive.position!.start;
    const place = { line, column };
    const name = `"${directive.attributes?.['id'] ?? 'without an id'}"`;
    const inside = parents.find((parent) => parent.type === 'containerDirective' || parent.type === 'textDirective');
    if (inside) {
      report(
        'nested-quote',
        place,
        `Unexpected quote ${name} inside another one, expected it after the closing ::: of the first: quotes do not nest`,
      );
      return;
    }
    if (directive.type === 'containerDirective') {
      if (parents.length > 1) {
        report(
          'quote-not-top-level',
          place,
          `Unexpected callout ${name} inside a ${parents.at(-1)!.type === 'listItem' ? 'list' : 'block'}, expected it at the top level: begin the line with :::quote, or write an inline :quote[…]{…}`,
        );
        return;
      }
      const closing = directive.data?.position?.closing;
      const nested = directive.children.some((child) => child.type === 'containerDirective');
      if (!closing && !nested) {
        report(
          'unclosed-container',
          place,
          `Unexpected end of the article inside the quote ${name}, expected a line ::: that closes it below its last words`,
        );
        return;
      }
    } else if (parents.some((parent) => ['link', 'linkReference', 'heading'].includes(parent.type))) {
      report(
        'quote-misplaced',
        place,
        `Unexpected quote ${name} in a link or heading, expected it in a paragraph, list or table`,
      );
      return;
    }
    const attributes = readAttributes(directive, report);
    const text = wordsOf(directive, report);
    if (!text) report('empty-quote', place, `Unexpected quote ${name} without words, expected what was said`);
    found.push({ directive, attributes, place, text });
  });
  return found;
}

/** The words of a directive: a callout's paragraphs joined by a blank line. */
function wordsOf(directive: Directives, report: Report): string {
  if (directive.type === 'textDirective') return plainText(directive).trim();
  const paragraphs: string[] = [];
  for (const child of directive.children) {
    if (child.type === 'paragraph') paragraphs.push(plainText(child).trim());
    else if (child.type !== 'html' && child.type !== 'containerDirective')
      report(
        'quote-content',
        child.position!.start,
        `Unexpected ${child.type} inside a quote, expected paragraphs: put a backslash before a mark that belongs to the words (1968\\. or \\#)`,
      );
  }
  return paragraphs.filter(Boolean).join('\n\n');
}

function contradiction(quote: Quote, attributes: QuoteAttributes): string | undefined {
  if (attributes.speakers.length && attributes.speakers.join() !== quote.speakers.join()) return 'speaker';
  const fields = ['kind', 'date', 'occasion', 'role', 'source', 'via', 'language', 'original'] as const;
  return fields.find((field) => attributes[field] !== undefined && attributes[field] !== quote[field]);
}

function inspectWords(quote: Quote, report: Report): void {
  for (const span of quote.spans) {
    const control = unpairedBidi(span.text);
    if (control)
      report(
        'bidi-control',
        span.place,
        `Unexpected ${control} in "${quote.id}", expected each direction mark closed in its paragraph: delete it`,
      );
    if (quote.kind === 'direct' && isInMarks(span.text))
      report(
        'outer-marks',
        span.place,
        `Unexpected quotation marks around "${quote.id}", expected the words alone: the page sets the marks`,
        'warning',
      );
  }
  if (quote.kind === 'mixed' && !quote.spans.some((span) => ownWords(span.text).length))
    report(
      'no-own-words',
      quote.place,
      `Unexpected kind=mixed for "${quote.id}" without quotation marks, expected the speaker's own words in marks; without any it is kind=indirect`,
      'warning',
    );
}
