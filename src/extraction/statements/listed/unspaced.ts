import type { Range } from '../../../text/range.ts';
import type { Script } from '../../languages/lexicon.ts';
import type { Mention } from '../../names/names.ts';
import type { Quotation } from '../../segment/quotations.ts';
import { SURETY } from '../certainty.ts';
import type { Findings, Found } from '../statement.ts';
import { mentionOf } from './mention.ts';

/** Statements of a text without spaces between its words, by the patterns of its language. */
export function findUnspaced(
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  script: Script,
): Findings {
  const found: Found[] = [];
  const mentions: Mention[] = [];
  const add = (content: Range[], cue: Range | undefined, sentence: Range, phrase: Range, surety: number) => {
    const written = text.slice(...phrase);
    const who = written.replace(script.negation, '');
    const unsaid = who !== written ? 'not said' : cue && script.denying.test(text.slice(...cue)) ? 'denied' : undefined;
    const named = script.nameIn(who);
    const at = phrase[0] + (named?.at ?? 0);
    const source: Range = [at, at + (named?.name ?? who).length];
    if (named) mentions.push(mentionOf(text, source, [named.name]));
    const sourceSurety = named ? 1 : 0.5;
    found.push({ content, source, cue, sentence, surety, sourceSurety, ...(unsaid && { unsaid }), inside: [] });
  };
  for (const paragraph of paragraphs) {
    const inside = quotations.filter(({ start, end }) => start >= paragraph[0] && end <= paragraph[1]);
    if (!inside.length) for (const report of reportsIn(text, paragraph, script)) add(...report);
    let from = paragraph[0];
    // What is between the marks where the one before said who speaks: nothing but a comma, and the speech goes on.
    let goesOn = false;
    for (const [index, { start, end }] of inside.entries()) {
      const lead = text.slice(from, start);
      if (goesOn && /^[，,：:。\s]*$/u.test(lead)) {
        found.at(-1)!.content.push([start, end]);
        from = end;
        continue;
      }
      const before = script.before.exec(lead);
      const behind = script.after.exec(text.slice(end, inside[index + 1]?.start ?? paragraph[1]));
      const named = behind?.groups?.['who'];
      const who = named ?? before?.groups?.['who'];
      const cue = behind?.groups?.['cue'] ?? before?.groups?.['cue'];
      goesOn = who !== undefined && cue !== undefined && (behind !== null || before !== null);
      from = end;
      if (!who || !cue) continue;
      const leadAt = start - lead.length + (before?.index ?? 0);
      const whoAt = named ? end + behind![0].indexOf(named) : leadAt + before![0].indexOf(who);
      const isBehind =
        behind?.groups?.['cue'] !== undefined && (named !== undefined || before?.groups?.['cue'] === undefined);
      const cueAt = isBehind ? end + behind![0].lastIndexOf(cue) : leadAt + before![0].lastIndexOf(cue);
      add([[start, end]], [cueAt, cueAt + cue.length], paragraph, [whoAt, whoAt + who.length], SURETY.labelled);
      if (isBehind) from = end + behind![0].length;
    }
  }
  return { found, mentions };
}

type Report = [content: Range[], cue: Range | undefined, sentence: Range, who: Range, surety: number];

/** What a paragraph without marks reports. */
function* reportsIn(text: string, paragraph: Range, script: Script): Generator<Report> {
  const line = text.slice(...paragraph);
  for (let at = 0; at < line.length; ) {
    const [report] = script.reports
      .map((pattern) => pattern.exec(line.slice(at)))
      .filter((match) => match !== null)
      .toSorted((a, b) => a.index - b.index);
    if (!report) return;
    const { who = '', what = '', cue } = report.groups!;
    const start = paragraph[0] + at + report.index;
    const whoAt = report[0].indexOf(who);
    const whatAt = report[0].indexOf(what, whoAt + who.length);
    const between = cue === undefined ? -1 : report[0].slice(0, whatAt).indexOf(cue, whoAt + who.length);
    const cueAt = between < 0 && cue !== undefined ? report[0].lastIndexOf(cue) : between;
    if (script.nameIn(who.replace(script.negation, '')))
      yield [
        [[start + whatAt, start + whatAt + what.length]],
        cue === undefined ? undefined : [start + cueAt, start + cueAt + cue.length],
        paragraph,
        [start + whoAt, start + whoAt + who.length],
        SURETY.beside,
      ];
    at += report.index + report[0].length;
  }
}
