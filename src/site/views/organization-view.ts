import { inWords, speakerWords } from '#words';
import type { Corpus, Organization } from '../../corpus/corpus.ts';
import { url } from '../urls.ts';
import { type SpeakerRow, speakerRows } from './index-view.ts';
import { fill, type QuoteView, quoteView } from './quote-view.ts';

/** Everything an organization's page shows. */
export interface OrganizationView {
  name: string;
  /** Of the page: an organization that speaks has a speaker's page as well. */
  href: string;
  summary: string;
  aliases: string[];
  description?: string;
  speakers: SpeakerRow[];
  quotesLabel: string;
  quotes: QuoteView[];
}

export function organizationView(organization: Organization, corpus: Corpus): OrganizationView {
  const { quotes } = organization;
  const here = new Set(
    quotes.flatMap(({ voices }) =>
      voices
        .filter((voice) => voice.organization?.id === organization.id || voice.speaker.id === organization.id)
        .map(({ speaker }) => speaker),
    ),
  );
  const speakers = [...here].filter(({ kind }) => kind !== 'anonymous');
  return {
    name: organization.name,
    href: url.organization(organization.id),
    summary: quotes.length
      ? speakerWords.summary(quotes.length, here.size, organization.name)
      : speakerWords.onlyNamed(organization.name),
    aliases: organization.aliases.map(({ name }) => name),
    ...(organization.description && { description: fill(organization.description) }),
    speakers: speakerRows(speakers),
    quotesLabel: inWords.quotes(quotes.length),
    quotes: quotes.map((quote) => quoteView(quote, corpus.site.language)),
  };
}
