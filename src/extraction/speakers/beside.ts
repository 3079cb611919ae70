import type { Range } from '../../text/range.ts';
import { bearersOf } from '../names/people.ts';
import { CERTAINTY } from '../statements/certainty.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import { speakerOf } from './speakers.ts';

/**
 * Who the words beside a sentence, or among the lines of a dialogue, may be by: never sure, for nothing says that they
 * speak. `undefined` where `source` names nobody.
 */
export function besideSpeaker(reading: Reading, source: Range | undefined): Attribution | undefined {
  const doubt = { certainty: CERTAINTY.several, reason: 'no verb says whose words these are' };
  if (!source) return { kind: 'anonymous', speakers: [], ...doubt };
  const written = reading.text.slice(...source);
  // "Ever the optimist": one capital word may open any sentence.
  const isWord = /^\p{Lu}[\p{L}’'-]*$/u.test(written) && !/^(?:He|She)$/.test(written);
  if (isWord && !bearersOf(reading.people, written).length) return undefined;
  const attribution = speakerOf(reading, source);
  return attribution.kind === 'person' && attribution.speakers.length ? { ...attribution, ...doubt } : undefined;
}
