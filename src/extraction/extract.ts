import { hull, lastAtOrBefore, overlaps, type Range } from '../text/range.ts';
import { identityOf, type People, peopleOf } from './names/people.ts';
import { organizationsIn, type Role, rolesOf } from './names/roles.ts';
import { paragraphsOf } from './segment/paragraphs.ts';
import { type Quotation, quotationsOf } from './segment/quotations.ts';
import type { Attribution } from './speakers/attribution.ts';
import { besideSpeaker } from './speakers/beside.ts';
import { answering, headedSpeaker, labelledSpeaker } from './speakers/labelled.ts';
import { doubtful, unattributed, whyUnsaid } from './speakers/questions.ts';
import { type Reading, readingOf } from './speakers/reading.ts';
import { speakerOf } from './speakers/speakers.ts';
import { CERTAINTY, SURE, wholeness } from './statements/certainty.ts';
import { dateOf } from './statements/dates.ts';
import { findIn } from './statements/find.ts';
import type { Extracted, Findings, Found, Statement } from './statements/statement.ts';
import { kindOf, partsOf, unmarked } from './statements/wording.ts';

/** What is known of a text besides its words. */
export interface About {
  /** Calendar date of the text; a day without a year is counted from it. */
  date?: string;
  /** As ISO 639-1 has it; English where it is not told. */
  language?: string;
  /** Hears how many characters are read so far, as they are. */
  onRead?: (characters: number) => void;
}

/**
 * All attributed statements of a text, and all that is open in it. The steps, each with what it needs from those before:
 * paragraphs → quotations (a mark never pairs across paragraphs) → sentences with their cues, sources and contents, joined
 * where one speech runs over several → names → roles → speakers, in reading order, since later ones lean on earlier ones →
 * dates → wording → questions.
 */
export function extract(text: string, about: About = {}): Extracted {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  const findings = findIn(text, paragraphs, quotations, about.language, about.onRead);
  const people = peopleOf(findings.mentions);
  const found = inReadingOrder(text, findings.found);
  const paragraphStarts = paragraphs.map(([start]) => start);
  const roles = rolesOf(text, findings.mentions, people, (at) => paragraphs[lastAtOrBefore(paragraphStarts, at)]!);
  const attributions = attribute(found, readingOf(text, findings.mentions, people, roles));
  const labelled = labelledRoles(text, found, attributions);
  const quotationStarts = quotations.map(({ start }) => start);
  const statements: Statement[] = [];
  for (const [index, one] of found.entries()) {
    const attribution = attributions[index];
    if (!attribution) continue;
    const kind = /^(?:turn|spoken|answer)$/.test(one.form ?? '')
      ? 'direct'
      : kindOf(text, one.content, quotations, quotationStarts);
    const parts = partsOf(text, one.content, kind, paragraphStarts);
    const isNamed = attribution.certainty >= SURE;
    const named = Math.min(attribution.certainty, one.sourceSurety);
    const certainty = one.unsaid ? CERTAINTY.unsaid : named;
    const date = dateOf(text, one.sentence, one.content, about.date);
    const known = roleOf(text, attribution, one.source, roles, findings, people);
    const role = known.role ?? labelled.get(attribution.speakers.join());
    const { organizations } = known;
    statements.push({
      kind,
      text: parts.join(' '),
      ...(parts.length > 1 && { parts }),
      content: one.content,
      source: one.source,
      cue: one.cue,
      speakers: attribution.speakers,
      speakerKind: attribution.kind,
      ...(attribution.as && { speakerAs: attribution.as }),
      ...(role && { role }),
      organizations,
      ...(date && { date }),
      inner: innerOf(text, one, kind, quotations, quotationStarts),
      confidence: Math.round(100 * Math.min(certainty, wholeness(one.surety))) / 100,
      reason: one.unsaid
        ? whyUnsaid(one.unsaid, attribution)
        : isNamed && named < SURE
          ? 'other words of the sentence may name the speaker'
          : attribution.reason,
      ...(one.unsaid && { unsaid: one.unsaid }),
      ...(attribution.candidates && { candidates: attribution.candidates }),
    });
  }
  const questions = [...doubtful(statements), ...unattributed(text, quotations, statements)];
  return {
    statements,
    questions: questions.sort((a, b) => a.content[0]![0] - b.content[0]![0]),
    language: about.language ?? 'en',
  };
}

/** What labels call those who speak, by name: the first one printed counts, and the later turns have it as well. */
function labelledRoles(
  text: string,
  found: readonly Found[],
  attributions: readonly (Attribution | undefined)[],
): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const [index, { role }] of found.entries()) {
    const name = attributions[index]?.speakers.join();
    if (role && name && !roles.has(name)) roles.set(name, text.slice(...role));
  }
  return roles;
}

/** Statements with words in them, by where the text says whose they are. */
function inReadingOrder(text: string, found: readonly Found[]): Found[] {
  const place = ({ form, source, cue, content }: Found) =>
    (form === 'beside' ? content[0]! : (source ?? cue ?? content[0]!))[0];
  return found
    .map((one) => ({ ...one, content: one.content.filter((range) => /[\p{L}\p{N}]/u.test(text.slice(...range))) }))
    .filter((one) => one.content.length > 0)
    .sort((a, b) => place(a) - place(b));
}

/** Nobody for an interviewer's questions: they are not what an interview is quoted for. */
function attribute(found: readonly Found[], reading: Reading): (Attribution | undefined)[] {
  const isTranscript = found.filter(({ form }) => form === 'turn').length > 1;
  return found.map((one) => {
    const attribution = attributed(one, reading, isTranscript);
    if (attribution) reading.latest = { attribution, at: one.sentence[0] };
    return attribution;
  });
}

function attributed(one: Found, reading: Reading, isTranscript: boolean): Attribution | undefined {
  if (one.form === 'answer') return answering(reading, one.sentence[0]);
  if (one.form === 'turn') {
    const speaker = labelledSpeaker(reading, one.source!, isTranscript);
    // “The CHAIR (Ms Ada Brook):” holds for the “The CHAIR:” below it.
    if (one.role && speaker?.speakers.length === 1)
      reading.labelled.set(`The ${reading.text.slice(...one.role)}`, speaker);
    return speaker;
  }
  if (one.form === 'headed') return headedSpeaker(reading, one.source!, one.content[0]!);
  if (one.form === 'beside') return besideSpeaker(reading, one.source);
  if (one.source) return speakerOf(reading, one.source);
  return { kind: 'anonymous', speakers: [], certainty: CERTAINTY.nobody, reason: 'nobody is named beside the cue' };
}

function roleOf(
  text: string,
  { kind, speakers }: Attribution,
  source: Range | undefined,
  roles: ReadonlyMap<string, Role>,
  { mentions }: Findings,
  people: People,
): Role {
  if (kind === 'organization') return { organizations: speakers };
  const person = people.all.get(identityOf(speakers[0]?.split(' ') ?? ['']));
  const known = person && roles.get(identityOf(person.words));
  if (known) return known;
  return {
    organizations:
      source && kind === 'person' && speakers.length === 1
        ? organizationsIn(
            text
              .slice(...source)
              .split(', ')
              .slice(1)
              .join(', '),
            mentions,
            text,
            source[0],
          )
        : [],
  };
}

/** Quotations inside the words: marks within direct words, and what a report in the content puts into marks. */
function innerOf(
  text: string,
  { content, inside }: Found,
  kind: Statement['kind'],
  quotations: readonly Quotation[],
  starts: readonly number[],
): Statement['inner'] {
  const inner: Statement['inner'] = [];
  const [start, end] = hull(content);
  for (
    let index = Math.max(0, lastAtOrBefore(starts, start));
    index < quotations.length && quotations[index]!.start < end;
    index++
  ) {
    const quotation = quotations[index]!;
    const range: Range = [quotation.start, quotation.end];
    if (!content.some((part) => overlaps(part, range))) continue;
    if (kind === 'direct') for (const nested of quotation.inner) inner.push({ text: unmarked(text, nested) });
    else {
      const report = inside.find((one) => one.content.some((part) => overlaps(part, range)));
      if (report)
        inner.push({ text: unmarked(text, range), ...(report.source && { speakerAs: text.slice(...report.source) }) });
    }
  }
  return inner;
}
