import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { Range } from './range.ts';
import type { Reading } from './reading.ts';
import { speakerOf } from './speakers.ts';
import type { Found } from './statement.ts';
import { subjectEnd } from './subject.ts';

/**
 * Quoted sentences with no verb of saying, behind a sentence that tells what somebody did: Hale smiled. “They went.” Where
 * that sentence names nobody, they may be by whoever spoke `before` in the paragraph.
 */
export function besideStatement(clause: Clause, content: Range[], before: Found | undefined): Found | undefined {
  const { tokens, from, to } = clause;
  const end = subjectEnd(clause, from);
  const isPerson = tokens.slice(from, end).some(({ isName, lower }) => isName || /^(?:he|she)$/.test(lower));
  const source: Range | undefined = isPerson ? [tokens[from]!.start, tokens[end - 1]!.end] : before?.source;
  return (
    source && {
      content,
      source,
      cue: undefined,
      sentence: [tokens[from]!.start, tokens[to - 1]!.end],
      surety: 0.8,
      sourceSurety: 1,
      form: 'beside',
      inside: [],
    }
  );
}

/**
 * Who the words beside a sentence, or among the lines of a dialogue, may be by: never sure, for nothing says that they
 * speak. `undefined` where `source` names nobody.
 */
export function besideSpeaker(reading: Reading, source: Range | undefined): Attribution | undefined {
  const doubt = { certainty: 0.4, reason: 'no verb says whose words these are' };
  if (!source) return { kind: 'anonymous', speakers: [], ...doubt };
  const attribution = speakerOf(reading, source);
  return attribution.kind === 'person' && attribution.speakers.length ? { ...attribution, ...doubt } : undefined;
}
