import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { QuoteEntry } from '../publishing/data/quotes-schema.ts';
import type { FoundQuote } from '../search/records.ts';

/** A quote as a feed brings it, with the other names of those who said it. */
export interface Fed {
  quote: FoundQuote;
  aliases: Map<string, string[]>;
}

/** A feed with a place in it that cannot be read. */
export class BadFeed extends Error {}

/** Reads `quotes.json`, or the entries of its list line by line (`.ndjson`), which takes no memory for the whole. */
export async function* readFeed(file: string): AsyncGenerator<Fed> {
  let line = 0;
  for await (const entry of file.endsWith('.ndjson') ? linesOf(file) : entriesOf(file)) {
    line++;
    yield fedOf(entry, `${file}: entry ${line}`);
  }
}

async function* linesOf(file: string): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) yield parsed(line, `${file}: line ${number}`);
  }
}

async function* entriesOf(file: string): AsyncGenerator<unknown> {
  const { version, quotes } = Object(parsed(await readFile(file, 'utf8'), file));
  if (version !== 1 || !Array.isArray(quotes)) throw new BadFeed(`${file} is no quotes.json of version 1`);
  yield* quotes;
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFeed(`${place} is no JSON`);
  }
}

/** What the search knows of an entry of `quotes.json`. */
function fedOf(entry: unknown, place: string): Fed {
  try {
    const { id, kind, text, language, date, dateFrom, corrections, original, verification, via, article, ...said } =
      entry as QuoteEntry;
    const corrected = corrections?.at(-1)?.date;
    const quote: FoundQuote = {
      key: id,
      id: id.slice(article.slug.length + 1),
      kind,
      text,
      language,
      date,
      dateFrom,
      ...(corrected && { corrected }),
      ...(original !== undefined && { translated: true }),
      ...(verification && { checked: true }),
      ...(via && { via: via.name }),
      article: {
        slug: article.slug,
        title: article.title,
        date: article.date,
        ...(article.topics && { topics: article.topics.map(({ id, name }) => ({ id, name })) }),
      },
      voices: said.speakers.map(({ id, name, kind, family, ...own }) => {
        const role = own.role ?? said.role;
        const body = own.organization ?? said.organization;
        return {
          speaker: { id, kind, name, ...(family && { family }) },
          ...(role && { role }),
          ...(body && { organization: { id: body.id ?? body.name, name: body.name } }),
        };
      }),
    };
    if (typeof text !== 'string' || typeof date !== 'string' || !quote.voices.length) throw new TypeError();
    const aliases = said.speakers.flatMap(({ id, aliases }): [string, string[]][] => (aliases ? [[id, aliases]] : []));
    return { quote, aliases: new Map(aliases) };
  } catch (error) {
    if (error instanceof TypeError) throw new BadFeed(`${place} is no quote of quotes.json`);
    throw error;
  }
}
