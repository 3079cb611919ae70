import type { AttributedQuote, Corpus, Speaker } from '../corpus/corpus.ts';
import { unusualFamily } from './family.ts';
import { idFromName } from './id-from-name.ts';
import type { NamesFile } from './names.ts';

/** The published directory of everybody who has a page: people, then organizations, each in the corpus's order. */
export function namesFile(corpus: Corpus): NamesFile {
  const named = corpus.speakers.filter((speaker) => speaker.kind !== 'anonymous');
  const bodies = named.filter((speaker) => speaker.kind === 'organization');
  const organizations: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    if (!places.has(name)) places.set(name, organizations.push(name) - 1);
    return places.get(name)!;
  };
  const families: NamesFile['families'] = {};
  const people = [...named.filter((speaker) => speaker.kind === 'person'), ...bodies].map(
    (speaker, at): NamesFile['people'][number] => {
      const family = unusualFamily(speaker);
      if (family !== undefined) families[at] = family;
      const { role, organization } = latestVoice(speaker);
      const row: NamesFile['people'][number] = [
        speaker.id === idFromName(speaker.name) ? '' : speaker.id,
        speaker.name,
        speaker.quotes.length,
        role ?? '',
        organization && speaker.kind === 'person' ? placeOf(organization.name) : -1,
        ...speaker.aliases.map((alias) => alias.name),
      ];
      if (row.length === 5) while (row.at(-1) === -1 || row.at(-1) === '') row.pop();
      return row;
    },
  );
  return { organizations, people, bodies: bodies.length, families };
}

/** What a speaker was on the day of the latest quote that says so. */
function latestVoice(speaker: Speaker): Partial<AttributedQuote['voices'][number]> {
  return (
    speaker.quotes
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))
      .flatMap((quote) => quote.voices)
      .find((voice) => voice.speaker.id === speaker.id && (voice.role || voice.organization)) ?? {}
  );
}
