import { resolve } from 'node:path';
import { codeVersion, hashOf } from '../corpus/code-version.ts';
import { keepFile, keptFile } from '../corpus/kept-file.ts';
import { oneInProcess } from '../corpus/one-in-process.ts';

interface Texts {
  old: Map<string, string>;
  asked: Map<string, string>;
}

interface Kept {
  code: string;
  texts: [key: string, text: string][];
}

/** A build keeps its texts; whoever makes only a few makes them anew. */
const inProcess = () => oneInProcess<{ texts?: Texts }>('kept-texts', () => ({}));

/**
 * A text that takes long to make, or the one of an earlier build where one is kept. `make` gives the same text for the same
 * `what` and `content`, as long as the code is the same.
 */
export function keptText(what: string, content: unknown, make: () => string): string {
  const { texts } = inProcess();
  if (!texts) return make();
  const key = hashOf(JSON.stringify([what, content]));
  const text = texts.asked.get(key) ?? texts.old.get(key) ?? make();
  texts.asked.set(key, text);
  return text;
}

/** Keeps the texts of a content folder's build in `.cache/texts` for the next one; gives what writes down those that were asked for. */
export function keepTexts(folder: string): () => void {
  const file = resolve('.cache/texts', hashOf(resolve(folder)));
  const code = codeVersion(['article', 'corpus', 'publishing', 'text', 'words']);
  const before = keptFile(file, (bytes) => JSON.parse(bytes.toString()) as Kept);
  const texts: Texts = { old: new Map(before?.code === code ? before.texts : []), asked: new Map() };
  inProcess().texts = texts;
  return () => {
    if (texts.asked.size) keepFile(file, JSON.stringify({ code, texts: [...texts.asked] } satisfies Kept));
  };
}
