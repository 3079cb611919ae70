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

/** Who the sentence beside the words is about, if that is somebody with a name; never sure, for it does not say that they speak. */
export function besideSpeaker(reading: Reading, source: Range): Attribution | undefined {
  const attribution = speakerOf(reading, source);
  if (attribution.kind !== 'person' || !attribution.speakers.length) return undefined;
  return {
    ...attribution,
    certainty: Math.min(attribution.certainty, 0.4),
    reason: 'no verb says whose words these are',
  };
}
