import { readFileSync } from 'node:fs';
import { idFromName } from '../../../src/search/id-from-name.ts';
import { generate } from '../../search/generate.ts';
import type { MadeQuote, MadeSpeaker } from '../../search/make-corpus.ts';

interface Row {
  id: string;
  article: { slug: string };
  kind: 'direct' | 'indirect' | 'mixed';
  text: string;
  speaker: string;
  organization?: string;
  date: string;
}

/** The first `size` quotes of a file of one JSON object a line, or invented ones. */
export function corpusOf(size: number, file: string | undefined): { speakers: MadeSpeaker[]; quotes: MadeQuote[] } {
  if (!file) return generate(size);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(0, size)
    .map((line): Row => JSON.parse(line));
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { speaker } of rows) {
    if (ids.has(speaker)) continue;
    const id = idFromName(speaker) || 'speaker';
    ids.set(speaker, taken.has(id) ? `${id}-${ids.size}` : id);
    taken.add(ids.get(speaker)!);
  }
  return {
    speakers: Array.from(ids, ([name, id]) => ({ id, name })),
    quotes: rows.map((row) => ({
      id: row.id.replace('/', '-'),
      article: row.article.slug,
      kind: row.kind,
      text: row.text,
      speakers: [ids.get(row.speaker)!],
      date: row.date,
      ...(row.organization && { organization: row.organization }),
    })),
  };
}
