import type { Corpus, Speaker } from '../../corpus/corpus.ts';
import { inverted, nameParts, sameName } from '../../corpus/names.ts';

/** A name as citations need it (the form of CSL-JSON): in two parts, or as it is printed. */
export type CitedName = { family: string; given: string } | { literal: string };

/** Scripts whose names carry no sign of where the family name ends. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The name of an author. A person who also speaks on the site has the family name stated there; `Family, Given` says
 * it itself; else it is the last word, as for speakers. Names of bodies, of one word, and of scripts without
 * spaces stay whole: a wrong cut is worse than none.
 */
export function authorName(name: string, corpus: Pick<Corpus, 'site' | 'speakers' | 'organizations'>): CitedName {
  const printed = name.trim().replace(/\s+/g, ' ');
  const same = (other: { name: string }) => sameName(other.name) === sameName(printed);
  const known = speakersByName(corpus.speakers).get(sameName(printed));
  const isBody =
    known?.kind === 'organization' ||
    corpus.organizations.some(same) ||
    same(corpus.site.publisher) ||
    /&| and /.test(printed);
  if (isBody) return { literal: printed };
  if (known?.family !== undefined) {
    const { before, family, after } = nameParts(known);
    const given = `${before}${after}`.trim();
    return family && given ? { family, given } : { literal: printed };
  }
  const [, family, given] = inverted.exec(printed) ?? [];
  if (family !== undefined && given !== undefined) return { family, given };
  const cut = printed.lastIndexOf(' ');
  if (cut < 0 || unspaced.test(printed)) return { literal: printed };
  return { family: printed.slice(cut + 1), given: printed.slice(0, cut) };
}

/** `Family, Given`, or the name as printed. */
export function invertedName(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

const indexes = new WeakMap<readonly Speaker[], Map<string, Speaker>>();

/** Every page cites authors; a site of thousands of speakers must not be searched for each. */
function speakersByName(speakers: readonly Speaker[]): Map<string, Speaker> {
  const known = indexes.get(speakers) ?? new Map(speakers.map((speaker) => [sameName(speaker.name), speaker]));
  indexes.set(speakers, known);
  return known;
}
