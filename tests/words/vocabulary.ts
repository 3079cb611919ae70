import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { type Language, languages } from '../../src/words/languages.ts';

/** Every text in the file of a language, as it stands there: whole ones, and the parts between what is filled in. */
export function textsOf(language: Language): string[] {
  const name = `src/words/${languages[language]}.ts`;
  const file = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || isName(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A text that nobody reads: the name of a field, or what a value is compared with. */
function isName(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
}

/** The words of a text in Latin letters, small: in them English gives itself away beside any other language. */
export function wordsIn(text: string): string[] {
  return Array.from(
    text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/\p{Script=Latin}{2,}/gu),
    ([word]) => word,
  );
}

/** Names of formats and services, and the mark of a newspaper on line in GB/T 7714: the same in every language. */
const names = 'rss json feed csl csv oembed bibtex ris apa chicago mla gb ol bluesky whatsapp';

/** What a language itself says in dates and lists. */
export function ofDates(language: string): string[] {
  const months = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', year: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2021, at, 2)));
  });
  const nominative = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const alone = Array.from({ length: 12 }, (_, at) => nominative.format(Date.UTC(2021, at, 2)));
  return [...months, ...alone, new Intl.ListFormat(language).format(['1', '2'])];
}

/** Tells the words of texts that neither a site in a language says nor its content, each once. */
export function strangersTo(language: Language, content: readonly string[]): (texts: readonly string[]) => string[] {
  const known = new Set([...textsOf(language), ...ofDates(language), names, ...content].flatMap(wordsIn));
  // Plurals are mostly made of the words that stand in the file.
  const isKnown = (word: string) => known.has(word) || known.has(word.replace(/s$/, ''));
  return (texts) => [...new Set(texts.flatMap(wordsIn))].filter((word) => !isKnown(word));
}
