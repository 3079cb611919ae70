import { overlaps, type Range } from '../../../text/range.ts';
import type { Script } from '../../languages/lexicon.ts';
import type { Mention } from '../../names/names.ts';
import type { Quotation } from '../../segment/quotations.ts';
import { SURETY } from '../certainty.ts';
import type { Findings, Found, Unsaid } from '../statement.ts';
import { mentionOf } from './mention.ts';
import { talkOf } from './talk.ts';

/** Statements of a text without spaces between its words, by the patterns of its language. */
export function findUnspaced(
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  script: Script,
  onRead: (characters: number) => void,
): Findings {
  const talk = talkOf(text, paragraphs, script);
  const found: Found[] = [...talk.found];
  const mentions: Mention[] = [...talk.mentions];
  const add = ({ content, cue, sentence, who: place, surety }: Report) => {
    const opening = script.supposing.exec(text.slice(...place))?.[0].length ?? 0;
    const phrase: Range = [place[0] + opening, place[1]];
    const written = text.slice(...phrase);
    const who = written.replace(script.planning, '').replace(script.negation, '');
    const unsaid = unsaidIn(text, sentence, phrase, cue, content, script);
    const isUnnamed = script.unnamed.test(who);
    const named = isUnnamed ? undefined : script.nameIn(who);
    if (!named && !isUnnamed) return undefined;
    const at = phrase[0] + (named?.at ?? 0);
    const source: Range = [at, at + (named?.name ?? who).length];
    if (named) mentions.push(mentionOf(text, source, [named.name]));
    const sourceSurety = named ? 1 : 0.4;
    const one: Found = { content, source, cue, sentence, surety, sourceSurety, ...(unsaid && { unsaid }), inside: [] };
    found.push(one);
    return one;
  };
  let first = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    onRead(paragraph[0]);
    while (first < quotations.length && quotations[first]!.end <= paragraph[0]) first++;
    if (talk.isIn(index)) continue;
    let next = first;
    while (next < quotations.length && quotations[next]!.end <= paragraph[1]) next++;
    const inside = quotations.slice(first, next);
    for (const sentence of sentencesIn(text, paragraph, inside)) {
      const own = inside.filter((one) => overlaps([one.start, one.end], sentence));
      if (own.length) readQuotations(text, sentence, own, script, add);
      else if (![...reportsIn(text, sentence, script)].map(add).some(Boolean)) {
        const withheld = withheldIn(text, sentence, script);
        if (withheld) found.push(withheld);
      }
    }
  }
  withFullNames(found, mentions, script);
  return { found, mentions };
}

interface Report {
  content: Range[];
  cue: Range | undefined;
  sentence: Range;
  who: Range;
  surety: number;
}

/** Sentences of a paragraph, the stop with them: a stop within marks ends none, and what stands right behind marks goes with them. */
function sentencesIn(text: string, [start, end]: Range, inside: readonly Quotation[]): Range[] {
  const sentences: Range[] = [];
  let from = start;
  let next = 0;
  for (let at = start; at < end; at++) {
    while (next < inside.length && inside[next]!.end <= at) next++;
    const isQuoted = next < inside.length && inside[next]!.start <= at;
    if (isQuoted || !/[。！？!?；]/u.test(text[at]!)) continue;
    sentences.push([from, at + 1]);
    from = at + 1;
  }
  if (from < end) sentences.push([from, end]);
  return sentences;
}

/** Words in marks, with who says them before or behind; marks that follow with nothing but a comma between go on with them. */
function readQuotations(
  text: string,
  sentence: Range,
  inside: readonly Quotation[],
  script: Script,
  add: (report: Report) => Found | undefined,
): void {
  let from = sentence[0];
  let last: Found | undefined;
  for (const [index, { start, end }] of inside.entries()) {
    const lead = text.slice(from, start);
    if (last && /^[，,：:。\s]*$/u.test(lead)) {
      last.content.push([start, end]);
      from = end;
      continue;
    }
    const before = script.before.exec(lead);
    // “王小河说：‘…’他还说”: what follows is another report.
    const isAnnounced = /[：:]\s*$/u.test(lead) && before?.groups?.['cue'] !== undefined;
    const behind = isAnnounced ? null : script.after.exec(text.slice(end, inside[index + 1]?.start ?? sentence[1]));
    const named = behind?.groups?.['who'];
    const who = named ?? before?.groups?.['who'];
    const cue = behind?.groups?.['cue'] ?? before?.groups?.['cue'];
    last = undefined;
    from = end;
    if (!who || !cue) continue;
    const leadAt = start - lead.length + (before?.index ?? 0);
    const whoAt = named ? end + behind![0].indexOf(named) : leadAt + before![0].indexOf(who);
    const isBehind =
      behind?.groups?.['cue'] !== undefined && (named !== undefined || before?.groups?.['cue'] === undefined);
    const cueAt = isBehind ? end + behind![0].lastIndexOf(cue) : leadAt + before![0].lastIndexOf(cue);
    last = add({
      content: [[start, end]],
      cue: [cueAt, cueAt + cue.length],
      sentence,
      who: [whoAt, whoAt + who.length],
      surety: SURETY.labelled,
    });
    if (isBehind) from = end + behind![0].length;
  }
}

/** What a sentence without marks reports. */
function* reportsIn(text: string, sentence: Range, script: Script): Generator<Report> {
  const line = text.slice(...sentence);
  const [report] = script.reports
    .map((pattern) => pattern.exec(line))
    .filter((match) => match !== null)
    .toSorted((a, b) => a.index - b.index);
  if (!report) return;
  const { who = '', what = '', cue } = report.groups!;
  const start = sentence[0] + report.index;
  const whoAt = report[0].indexOf(who);
  const whatAt = report[0].indexOf(what, whoAt + who.length);
  const between = cue === undefined ? -1 : report[0].slice(0, whatAt).indexOf(cue, whoAt + who.length);
  const cueAt = between < 0 && cue !== undefined ? report[0].lastIndexOf(cue) : between;
  // “川村氏は月曜日、門は古いと述べた”
  const time = /^(?:[^、。]{0,12}(?:日|時|昨日|今日|先月|先週)、)/u.exec(what)?.[0].length ?? 0;
  yield {
    content: [[start + whatAt + time, start + whatAt + what.length]],
    cue: cue === undefined ? undefined : [start + cueAt, start + cueAt + cue.length],
    sentence,
    who: [start + whoAt, start + whoAt + who.length],
    surety: SURETY.beside,
  };
}

/** A sentence that reports nothing, and tells what somebody did not say or only might. */
function withheldIn(text: string, sentence: Range, script: Script): Found | undefined {
  const line = text.slice(...sentence);
  for (const [unsaid, patterns] of [['supposed', script.supposed] as const, ['not said', script.withheld] as const])
    for (const pattern of patterns) {
      const match = pattern.exec(line);
      const { who = '', what = '' } = match?.groups ?? {};
      if (!match || !what) continue;
      const name = script.nameIn(who);
      const start = sentence[0] + match.index;
      const at = start + match[0].indexOf(who) + (name?.at ?? 0);
      const whatAt = start + match[0].indexOf(what);
      return {
        content: [[whatAt, whatAt + what.length]],
        source: name && [at, at + name.name.length],
        cue: undefined,
        sentence,
        surety: SURETY.told,
        sourceSurety: 1,
        unsaid,
        inside: [],
      };
    }
  return undefined;
}

/** Why a sentence with a cue says nothing of what it reports, if so. */
function unsaidIn(
  text: string,
  [start, end]: Range,
  who: Range,
  cue: Range | undefined,
  content: readonly Range[],
  script: Script,
): Unsaid | undefined {
  const isDirect = /^[“"「『«]/u.test(text.slice(content[0]![0]));
  if (script.supposing.test(text.slice(start, end))) return 'supposed';
  const written = text.slice(...who);
  if (script.planning.test(written)) return 'planned';
  if (script.negation.test(written)) return 'not said';
  if (cue && script.denying.test(text.slice(...cue))) return 'denied';
  if (cue && !isDirect && script.asking.test(text.slice(...cue))) return 'asked';
  const outside = Math.max(cue?.[1] ?? start, content.at(-1)![1]);
  const isAsked = /[？?]$/u.test(text.slice(start, end).trim()) && !isDirect;
  return isAsked || script.unsaidBehind.test(text.slice(outside, end)) ? 'not said' : undefined;
}

/** Gives a surname that stands alone the one full name it begins; where several begin with it, who that is, is asked. */
function withFullNames(found: Found[], mentions: Mention[], script: Script): void {
  const names = new Set(mentions.map(({ words }) => words[0]!));
  const bySource = new Map(found.map((one) => [one.source?.[0], one]));
  for (const mention of mentions) {
    const short = mention.words[0]!;
    const surname = script.surnameOf(short);
    if (surname === undefined) continue;
    const full = [...names].filter(
      (name) => name !== short && name.startsWith(surname) && name.length > surname.length && !isShort(name, script),
    );
    if (full.length === 1) mention.words = [full[0]!];
    else if (full.length > 1) {
      const one = bySource.get(mention.start);
      if (one) one.sourceSurety = 0.4;
    }
  }
}

function isShort(name: string, { surnameOf }: Script): boolean {
  const surname = surnameOf(name);
  return surname !== undefined && surname !== name;
}
