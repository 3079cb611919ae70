import ts from 'typescript';

/** A text that a reader would get and that does not stand among the words of a language. */
export interface LiteralText {
  line: number;
  text: string;
}

/** Words of a sentence or of a label: two words with a space between them, or one that begins with a capital letter. */
const readable = /\p{L}{2,}[,.:;]? \p{L}|^\s*\p{Lu}\p{Ll}{2,}/u;
/** Attributes that are read out or shown. */
const shownAttributes = /\b(?:aria-label|aria-description|title|alt|placeholder|label|summary)="([^"{]*\p{L}[^"{]*)"/gu;

/** Literal text of a source file: of its template and of the code in it. */
export function literalText(file: string, source: string): LiteralText[] {
  if (!file.endsWith('.astro')) return inCode(source, 0);
  const [, code = '', template = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const before = source.length - template.length;
  const scripts = [...template.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  const markup = template.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, (part) =>
    part.replace(/[^\n]/g, ' '),
  );
  const at = (index: number) => source.slice(0, before + index).split('\n').length;
  return [
    ...inCode(code, 1),
    ...scripts.flatMap(({ 1: script = '', index }) => inCode(script, at(index) - 1)),
    ...inMarkup(markup).map(({ index, text }) => ({ line: at(index), text })),
  ];
}

/** Text between tags, text of attributes that are read out, and strings in expressions that read like text. */
function inMarkup(markup: string): { index: number; text: string }[] {
  const found: { index: number; text: string }[] = [];
  for (const { index, 1: text = '' } of markup.matchAll(/(?<!=)(?<=[>}])([^<>{}]*)(?=[<{])/g))
    if (/\p{L}/u.test(text) && !/[?:&|=]|=>|\)\.|^\s*\w+(?:\.\w+)+\s*$/.test(text))
      found.push({ index, text: text.trim() });
  for (const { index, 1: text = '' } of markup.matchAll(shownAttributes)) found.push({ index, text });
  for (const { index, 1: text = '' } of markup.matchAll(/(?<![=\w]|class:list=\{\[)['`](?!\$)([^'`\n]*)['`]/g))
    if (readable.test(text)) found.push({ index, text });
  return found;
}

/** Strings and templates that read like text; what is thrown, logged or imported is for developers. */
function inCode(code: string, linesBefore: number): LiteralText[] {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const found: LiteralText[] = [];
  const visit = (node: ts.Node): void => {
    if (isForMachines(node)) return;
    if (
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
      isRead(node)
    )
      found.push({
        line: linesBefore + file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: node.text.trim(),
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isRead({ text }: ts.LiteralLikeNode): boolean {
  // Markup of a page that is written as text: what stands between its tags.
  const isMarkup = /<[a-z!/]/i.test(text);
  const parts = isMarkup ? [...text.matchAll(/>([^<>]*)(?=<|$)/g)].map(([, part = '']) => part) : [text];
  return parts.some(
    (part) => (isMarkup ? /\p{L}{2}/u : readable).test(part) && !/^[\w-]+\/[\w.+-]+|^[.#[]|[{};=]\s*$/.test(part),
  );
}

/** What no reader gets: imports, types, errors, selectors, comparisons, classes and styles, types of structured data. */
function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node))
    return true;
  if (ts.isPropertyAssignment(node)) return /^'?(?:@type|class|className|Content-Type)'?$/.test(node.name.getText());
  if (ts.isCallExpression(node))
    return /^(?:console\.|.*\b(?:querySelector(?:All)?|closest|find)$)/.test(node.expression.getText());
  return ts.isBinaryExpression(node) && /^(?:[!=]==|in)$/.test(node.operatorToken.getText());
}
