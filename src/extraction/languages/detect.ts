import { eld } from 'eld/extrasmall';

/** So much of a text tells its language, in characters. */
const SAMPLE = 3000;
/** Another language has to be so much likelier than the expected one: short texts of foreign names look like many. */
const MARGIN = 0.1;

/** The language of a text as ISO 639-1 has it; where nothing tells another, the one that its file names, or English. */
export function languageOf(text: string, named = 'en'): string {
  const sample = text.slice(0, SAMPLE);
  // Signs tell more than their order: Chinese has no kana.
  const han = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (han > sample.length / 3) return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
  const scores = eld.detect(sample).getScores();
  const [best, score] = Object.entries(scores).sort((a, b) => b[1] - a[1])[0] ?? [named, 0];
  return score - (scores[named] ?? 0) > MARGIN ? best : named;
}
