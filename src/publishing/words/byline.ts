import type { Source } from '../../article/article.ts';
import type { AttributedQuote, Site, Voice } from '../../corpus/corpus.ts';
import { writtenDate } from '../../text/written-date.ts';
import { writtenList } from '../../text/written-list.ts';
import { wording } from '../../words/english.ts';

/** The full names of all who speak in a quote: "Ada Okafor and Ben Okafor". */
export function namesOf({ voices }: Pick<AttributedQuote, 'voices'>, language: string): string {
  return writtenList(
    voices.map(({ speaker }) => speaker.name),
    language,
  );
}

/** What a speaker was on the day of a quote: "director, Joint Research Center"; empty where nothing is known. */
export function roleLine({ role, organization }: Voice): string {
  if (role !== undefined && organization && role.includes(organization.name)) return role;
  return [role, organization?.name].filter((part) => part !== undefined).join(', ');
}

/** Who said it, as what, through whom, where and when, in one line. */
export function byline(quote: AttributedQuote, { language }: Pick<Site, 'language'>): string {
  const { voices, via, quote: written, date } = quote;
  return [
    voices.map((voice) => [voice.speaker.name, roleLine(voice)].filter(Boolean).join(', ')).join('; '),
    ...(via ? [wording.via(via.name)] : []),
    ...(written.occasion !== undefined ? [wording.saidAt(written.occasion)] : []),
    writtenDate(date, language),
  ].join(', ');
}

/** Whose wording it is: "Direct quote", "Paraphrase, translated". */
export function kindLine({ kind, quote }: Pick<AttributedQuote, 'kind' | 'quote'>): string {
  return [wording.kinds[kind], ...(quote.original !== undefined ? [wording.translated] : [])].join(', ');
}

/** A source in one line: "Delta report, China Daily, 24 August 2020". */
export function sourceLine(source: Source, language: string): string {
  return [
    ...(source.authors.length ? [source.authors.join(', ')] : []),
    source.title,
    ...(source.publisher !== undefined ? [source.publisher] : []),
    ...(source.date !== undefined ? [writtenDate(source.date, language)] : []),
  ].join(', ');
}
