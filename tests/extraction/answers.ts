import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../../src/extraction/extract.ts';
import { languageOf } from '../../src/extraction/languages/detect.ts';
import { SURE } from '../../src/extraction/statements/certainty.ts';
import type { Statement } from '../../src/extraction/statements/statement.ts';

/** A statement that a text makes. */
export interface Wanted {
  kind: Statement['kind'];
  speaker: string;
  text: string;
}

/** A whole text with all of its statements; `set` is the kind of text it is. */
export interface Judged {
  set: string;
  name: string;
  text: string;
  wanted: Wanted[];
}

/** What became of the statements of a text. */
export interface Verdict {
  /** Shown as sure, with the kind and the speaker they have. */
  right: Statement[];
  /** Shown as sure, and nobody said them, or somebody else, or in other words. */
  wrong: Statement[];
  /** In the text, and not shown as sure. */
  missed: Wanted[];
}

/** All invented texts, each in the folder of its kind: `input.txt` and everything that is said in it, `expected.json`. */
export function judgedTexts(): Judged[] {
  const root = new URL('../fixtures/texts/', import.meta.url);
  return readdirSync(root).flatMap((set) =>
    readdirSync(new URL(`${set}/`, root)).map((name) => {
      const read = (file: string) => readFileSync(new URL(`${set}/${name}/${file}`, root), 'utf8');
      return { set, name, text: read('input.txt'), wanted: JSON.parse(read('expected.json')) };
    }),
  );
}

/** Compares what is found in a text with what is said in it. */
export function judge({ text, wanted }: Judged): Verdict {
  const { statements } = extract(text, { language: languageOf(text) });
  const verdict: Verdict = { right: [], wrong: [], missed: [] };
  const left = [...wanted];
  for (const statement of statements.filter(({ confidence }) => confidence >= SURE)) {
    const at = left.findIndex((one) => isSame(one, statement));
    if (at >= 0) left.splice(at, 1);
    verdict[at < 0 ? 'wrong' : 'right'].push(statement);
  }
  verdict.missed = left;
  return verdict;
}

function isSame({ kind, speaker, text }: Wanted, statement: Statement): boolean {
  const who = statement.speakers.join(' and ') || statement.speakerAs;
  return (
    kind === statement.kind && letters(speaker) === letters(who ?? '') && letters(text) === letters(statement.text)
  );
}

/** Marks and spaces at joints are a matter of wording, not of what was said. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:the|that) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
