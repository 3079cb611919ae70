import { withSingleSpaces } from '../../text/spaces.ts';
import type { Plain } from './plain.ts';
import { type TimeCode, timeOf } from './time-codes.ts';

const timing = /^\s*((?:\d+:)?\d{1,2}:\d{2})[.,]\d{3}\s*-->\s/;
/** Blocks of a WebVTT file that nobody says (https://www.w3.org/TR/webvtt1/). */
const unsaid = /^(?:WEBVTT|NOTE|STYLE|REGION)\b/;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', lrm: '', rlm: '' };

/** A dash or chevrons before a line: somebody else speaks. */
const NEXT = /^(?:[-–—]\s?|>{2,3}\s?)(?=\p{L})/u;
/** A name before a colon. */
const LABELLED = /^\p{Lu}[\p{L}\p{M}.’' -]{1,60}(?:\([^()]{1,60}\))?:\s/u;

/**
 * What captions say (WebVTT, SubRip): cues cut sentences, so they are joined; a paragraph begins where the voice changes,
 * with the name of the voice before it, or where a line tells that somebody else speaks. Each line keeps its time.
 */
export function plainOfCaptions(captions: string): Plain {
  const paragraphs: { voice: string | undefined; lines: { words: string; at: string | undefined }[] }[] = [];
  let lastLine = '';
  for (const block of captions.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line));
    if (at < 0 || (unsaid.test(block) && at > 1)) continue;
    const time = timeOf(timing.exec(lines[at]!)![1]!);
    for (const line of lines.slice(at + 1)) {
      const voice = /<v(?:\.[^\s<>]*)?\s([^<>]+)>/.exec(line)?.[1]?.trim();
      const words = withSingleSpaces(plainCue(line)).trim();
      // Rolling captions show a line again while the next one comes.
      if (!words || words === lastLine) continue;
      lastLine = words;
      const last = paragraphs.at(-1);
      const turn = words.replace(NEXT, '>> ');
      if (!last || NEXT.test(words) || LABELLED.test(words) || (voice !== undefined && voice !== last.voice))
        paragraphs.push({ voice, lines: [{ words: turn, at: time }] });
      else last.lines.push({ words, at: time });
    }
  }
  let text = '';
  const times: TimeCode[] = [];
  for (const { voice, lines } of paragraphs) {
    if (text) text += '\n\n';
    if (voice !== undefined) text += `${voice}: `;
    for (const [index, { words, at }] of lines.entries()) {
      if (index) text += ' ';
      if (at !== undefined) times.push({ start: text.length, at });
      text += words;
    }
  }
  return { text, times };
}

function plainCue(line: string): string {
  return line.replace(/<[^<>]*>/g, '').replace(/&(\w+);/g, (written, name: string) => entities[name] ?? written);
}
