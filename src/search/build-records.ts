import type { AttributedQuote, Corpus, Voice } from '../corpus/corpus.ts';
import { unusualFamily } from './family.ts';
import { idFromName } from './id-from-name.ts';
import type { QuotesFile } from './records.ts';

/** A list without repetitions that tells the place of each entry. */
interface Table<Row> {
  rows: Row[];
  place(key: string, row: () => Row): number;
}

/** The published form of some quotes, which must stand article by article as in the corpus. */
export function quotesFile(quotes: AttributedQuote[], siteLanguage: string): QuotesFile {
  const [speakers, organizations, roles, voices, topics] = [
    table<QuotesFile['speakers'][number]>(),
    table<[string, string]>(),
    table<string>(),
    table<QuotesFile['voices'][number]>(),
    table<[string, string]>(),
  ];
  const placeOf = (voice: Voice, slug: string): number => {
    const { speaker, role, organization: body } = voice;
    const id = recordId(voice, slug);
    const family = unusualFamily(speaker);
    const row: QuotesFile['voices'][number] = [
      speakers.place(
        id,
        () =>
          [
            id === idFromName(speaker.name) ? '' : id,
            speaker.name,
            ...(family !== undefined ? [speaker.kind, family] : speaker.kind === 'person' ? [] : [speaker.kind]),
          ] as QuotesFile['speakers'][number],
      ),
      role ? roles.place(role, () => role) : -1,
      body ? organizations.place(`${body.id} ${body.name}`, () => [body.id ?? body.name, body.name]) : -1,
    ];
    while (row.at(-1) === -1) row.pop();
    return voices.place(row.join(), () => row);
  };
  const file: QuotesFile = {
    articles: [],
    topics: topics.rows,
    speakers: speakers.rows,
    organizations: organizations.rows,
    roles: roles.rows,
    voices: voices.rows,
    ids: quotes.map((quote) => quote.id),
    kinds: quotes.map((quote) => quote.kind[0]).join(''),
    by: [],
    dates: [],
    datesFrom: quotes.map(({ dateFrom }) => dateFrom[0]).join(''),
    texts: quotes.map((quote) => quote.text),
    languages: {},
    corrected: {},
    translated: [],
    checked: [],
    via: {},
  };
  quotes.forEach(
    ({ article, date, language, voices: said, corrections, quote, verification, via, topics: about }, at) => {
      const languageOfArticle = article.language ?? siteLanguage;
      const last = file.articles.at(-1);
      if (last?.[0] === article.slug) last[4]++;
      else
        file.articles.push([
          article.slug,
          article.title,
          article.date,
          languageOfArticle,
          1,
          ...about.map(({ slug, name }) => topics.place(slug, () => [slug, name])),
        ]);
      const places = said.map((voice) => {
        const known = voices.rows.length;
        const place = placeOf(voice, article.slug);
        return place === known ? -1 : place;
      });
      file.by.push(places.length === 1 ? places[0]! : places);
      file.dates.push(date === article.date ? '' : date);
      if (language !== languageOfArticle) file.languages[at] = language;
      const correction = corrections.at(-1);
      if (correction) file.corrected[at] = correction.date;
      if (quote.original !== undefined) file.translated.push(at);
      if (verification) file.checked.push(at);
      if (via) file.via[at] = via.name;
    },
  );
  return file;
}

/** The id search knows a voice by: that of an anonymous speaker is unique only within its article. */
function recordId({ speaker }: Voice, slug: string): string {
  return speaker.kind === 'anonymous' ? `${slug}/${speaker.id}` : speaker.id;
}

function table<Row>(): Table<Row> {
  const places = new Map<string, number>();
  const rows: Row[] = [];
  return {
    rows,
    place(key, row) {
      let place = places.get(key);
      if (place === undefined) {
        place = rows.push(row()) - 1;
        places.set(key, place);
      }
      return place;
    },
  };
}

/** Quotes of each year, by the first four figures of their dates; oldest year first. */
export function quotesByYear(corpus: Corpus): Map<string, AttributedQuote[]> {
  const years = Map.groupBy(corpus.quotes, (quote) => quote.date.slice(0, 4));
  return new Map([...years].sort(([a], [b]) => (a < b ? -1 : 1)));
}
