import type { Nodes, Parents, Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { plainText } from '../text/plain-text.ts';
import { type QuoteAttributes, readAttributes } from './attributes.ts';
import type { Place, Report } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** A quote directive that stands where one may, with its attributes and words. */
export interface Found {
  directive: Directives;
  attributes: QuoteAttributes;
  place: Place;
  text: string;
}

/**
 * Finds the quote directives of a body, in order; those in wrong places are reported and left out. Problems, besides
 * those of attributes: `nested-quote`, `quote-not-top-level`, `unclosed-container`, `quote-misplaced`,
 * `malformed-directive`, `quote-content`, `empty-quote`.
 */
export function findDirectives(tree: Root, report: Report): Found[] {
  const found: Found[] = [];
  visitParents(tree, ['containerDirective', 'textDirective'], (node, parents) => {
    const directive = node as Directives;
    const { line, column } = directive.position!.start;
    const place = { line, column };
    const id = directive.attributes?.['id'];
    const name = id ? `quote "${id}"` : 'quote';
    const misplaced = whyMisplaced(directive, parents, name);
    if (misplaced) {
      report(misplaced[0], place, misplaced[1]);
      return;
    }
    if (isBraceLoose(directive, parents.at(-1)!)) {
      report(
        'malformed-directive',
        place,
        'Unexpected form of a quote, expected {#some-id speaker=some-speaker} at once behind the bracket, each mark in it closed',
      );
      return;
    }
    const attributes = readAttributes(directive, report);
    const text = wordsOf(directive, name, place, report);
    found.push({ directive, attributes, place, text });
  });
  return found;
}

function whyMisplaced(
  directive: Directives,
  parents: readonly Parents[],
  name: string,
): [code: ProblemCode, message: string] | undefined {
  if (parents.some(({ type }) => type === 'containerDirective' || type === 'textDirective'))
    return [
      'nested-quote',
      `Unexpected ${name} inside another one, expected it after the closing ::: of the first: quotes do not nest`,
    ];
  if (directive.type === 'textDirective')
    return parents.some(({ type }) => ['link', 'linkReference', 'heading'].includes(type))
      ? ['quote-misplaced', `Unexpected ${name} in a link or heading, expected it in a paragraph, list or table`]
      : undefined;
  if (parents.length > 1)
    return [
      'quote-not-top-level',
      `Unexpected callout, ${name}, inside a ${parents.at(-1)!.type === 'listItem' ? 'list' : 'block'}, expected it at the top level: begin the line with :::quote, or write an inline :quote[…]{…}`,
    ];
  const closing = directive.data?.position && 'closing' in directive.data.position;
  const nested = directive.children.some((child) => child.type === 'containerDirective');
  if (closing || nested) return undefined;
  return [
    'unclosed-container',
    `Unexpected end of the article inside the ${name}, expected a line ::: that closes it below its last words`,
  ];
}

/** Whether a brace that was meant as attributes stands behind the words, but apart from them or not closed. */
function isBraceLoose(directive: Directives, parent: Parents): boolean {
  if (directive.type !== 'textDirective' || directive.data?.written?.length) return false;
  const siblings: readonly Nodes[] = parent.children;
  const next = siblings[siblings.indexOf(directive) + 1];
  return next?.type === 'text' && /^\s?\{/.test(next.value);
}

/** The words of a directive: a callout's paragraphs joined by a blank line. */
function wordsOf(directive: Directives, name: string, place: Place, report: Report): string {
  const wrong = directive.type === 'textDirective' ? [] : directive.children.filter((child) => !isParagraph(child));
  for (const child of wrong)
    report(
      'quote-content',
      child.position!.start,
      `Unexpected ${child.type === 'paragraph' ? 'brackets behind quote' : child.type} inside a quote, expected paragraphs: put a backslash before a mark that belongs to the words (1968\\. or \\#)`,
    );
  visit(directive, ['image', 'imageReference'], ({ position }) => {
    report(
      'quote-content',
      position!.start,
      'Unexpected picture inside a quote, expected words: put it before or behind',
    );
  });
  const paragraphs = directive.type === 'textDirective' ? [directive] : directive.children.filter(isParagraph);
  const text = paragraphs
    .map((paragraph) => plainText(paragraph).trim())
    .filter(Boolean)
    .join('\n\n');
  if (!text && !wrong.length) report('empty-quote', place, `Unexpected ${name} without words, expected what was said`);
  return text;
}

/** Whether a child of a callout holds words of the quote, or nothing that shows; a label does not. */
function isParagraph(child: Nodes): boolean {
  if (child.type === 'paragraph') return !child.data?.directiveLabel;
  return child.type === 'html' || child.type === 'containerDirective';
}
