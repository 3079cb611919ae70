import { lastAtOrBefore } from '../../text/range.ts';
import { isModifier } from '../names/head.ts';
import type { Mention } from '../names/names.ts';
import type { Person } from '../names/people.ts';
import { isSubject } from '../names/subject-name.ts';
import { CERTAINTY } from '../statements/certainty.ts';
import type { Attribution } from './attribution.ts';
import { heard, knownPerson, named, type Reading } from './reading.ts';

/** A pronoun does not reach back farther than this, in characters. */
const FARTHEST = 3000;

export function ofPronoun(reading: Reading, pronoun: string, at: number, written: string): Attribution {
  if (pronoun === 'it' || pronoun === 'which' || pronoun === 'they') {
    const { lastOrganization } = reading;
    if (pronoun !== 'they' && lastOrganization && at - lastOrganization.at < 1500) {
      return {
        kind: 'organization',
        speakers: [lastOrganization.name],
        certainty: CERTAINTY.likely,
        reason: `“${written}” is the last organization named`,
      };
    }
    return nobody(written, CERTAINTY.nobody);
  }
  if (pronoun === 'who') return ofWho(reading, at);
  if (pronoun !== 'he' && pronoun !== 'she') return nobody(written, CERTAINTY.nobody);
  const since = reading.last?.at ?? -1;
  const introduced: Person[] = [];
  const passing: Person[] = [];
  // "Anna Bell's house burned down" may be about her, too.
  let isNearby = false;
  for (let index = lastAtOrBefore(reading.starts, at - 1); index >= 0; index--) {
    const mention = reading.mentions[index]!;
    if (mention.start <= since || at - mention.start > FARTHEST) break;
    if (mention.quoted || mention.kind === 'organization') continue;
    const person = knownPerson(reading, mention, at);
    if (!person || !fits(person, mention.gender, pronoun)) continue;
    if (mention.words.length === 1 && isModifier(reading.text.slice(mention.end, mention.end + 40))) continue;
    const list = isSubject(reading.text, mention) ? introduced : passing;
    if (!list.includes(person)) list.push(person);
    if (mention.opens && person !== reading.last?.person) isNearby = true;
  }
  const lastFits = reading.last && fits(reading.last.person, undefined, pronoun) ? reading.last.person : undefined;
  const person = introduced[0] ?? lastFits ?? passing[0] ?? before(reading, pronoun, since);
  if (!person) return nobody(written, CERTAINTY.lostPronoun);
  const rivals = [...new Set([...introduced, ...(lastFits ? [lastFits] : []), ...passing])].filter(
    (one) => one !== person,
  );
  const known = person.gender === pronoun;
  const rival = rivals.find((one) => one.gender === pronoun || !known);
  heard(reading, person, at);
  // Called "she" once without a doubt, somebody is no "he" later.
  if (!rival) person.gender ??= pronoun;
  if (!rival)
    return named(
      person,
      known ? CERTAINTY.lastOfGender : CERTAINTY.lastWhoFits,
      `“${written}” is the last person named who fits`,
    );
  if (person === lastFits && !introduced.length && !isNearby && (known || at - since < 600))
    return named(person, CERTAINTY.spokeBefore, `“${written}” is the one who spoke before`);
  const candidates = [person.name, rival.name];
  if (introduced.length === 1 && known)
    return { ...named(person, CERTAINTY.likely, `“${written}” is the last person introduced`), candidates };
  return { ...named(person, CERTAINTY.several, `“${written}” may be several people`), candidates };
}

function nobody(written: string, certainty: number): Attribution {
  return { kind: 'anonymous', speakers: [], as: written, certainty, reason: `nobody is named for “${written}”` };
}

/** Somebody named before the last speaker, whose gender is known to fit: that speaker is meant by the other pronoun. */
function before(reading: Reading, pronoun: 'he' | 'she', since: number): Person | undefined {
  for (let index = lastAtOrBefore(reading.starts, since); index >= 0; index--) {
    const mention = reading.mentions[index]!;
    if (since - mention.start > FARTHEST) return undefined;
    if (mention.quoted || mention.kind === 'organization') continue;
    const person = knownPerson(reading, mention, since);
    if (person?.gender === pronoun) return person;
  }
  return undefined;
}

/** "Ann Lee, head of the Kelm Trust, who": the last person named in the sentence, an organization in between or not. */
function ofWho(reading: Reading, at: number): Attribution {
  for (let index = lastAtOrBefore(reading.starts, at - 1), looked = 0; index >= 0 && looked < 4; index--, looked++) {
    const mention = reading.mentions[index]!;
    if (isModifier(reading.text.slice(mention.end, mention.end + 40))) continue;
    if (at - mention.end > 200 || /[.?!]\s/.test(reading.text.slice(mention.end, at))) break;
    const person =
      mention.possessive || mention.kind === 'organization' ? undefined : knownPerson(reading, mention, at);
    if (!person) continue;
    heard(reading, person, at);
    return named(person, at - mention.end < 4 ? CERTAINTY.lastOfGender : CERTAINTY.likely, '“who” follows the name');
  }
  return nobody('who', CERTAINTY.nobody);
}

function fits(person: Person, gender: Mention['gender'], pronoun: 'he' | 'she'): boolean {
  return (gender ?? person.gender ?? pronoun) === pronoun;
}
