import { lastAtOrBefore } from '../../text/range.ts';
import type { Plain } from '../input/plain.ts';
import { paragraphsOf } from '../segment/paragraphs.ts';
import type { Extracted, Question, Statement } from './statement.ts';

/** What leads to another text or asks for something: "Read more: …", "Sign up to our newsletter: …". */
const POINTER =
  /^[\s*_>–—-]{0,9}(?:also read|read (?:also|more|next)|see also|related(?: \p{L}{1,12})?|more on|don[’']t miss|sign up|subscribe|our newsletter|mehr (?:zum thema|dazu|lesen)|lesen sie auch|newsletter|(?:à )?lire (?:aussi|également)|voir aussi|(?:lea|lee|ver) también|le puede interesar|suscríbase|相关(?:阅读|新闻)|延伸阅读|関連記事|あわせて読みたい)[^:：“"«„「]{0,60}[:：]/iu;

/**
 * What a text says without what is no part of it: words in headings, in links to other texts and in what advertises are
 * questions, and what a heading only repeats is left out, as is what stands in the title.
 */
export function withoutApart(text: string, extracted: Extracted, { layout, title }: Omit<Plain, 'text'>): Extracted {
  const paragraphs = paragraphsOf(text);
  const starts = paragraphs.map(([start]) => start);
  const placeOf = ({ content }: Statement | Question): Place => {
    const [start, end] = paragraphs[lastAtOrBefore(starts, content[0]![0])]!;
    const words = text.slice(start, end);
    if (!layout?.get(start)?.before?.startsWith('#')) return POINTER.test(words) ? 'pointer' : 'text';
    return lettersOf(words) === lettersOf(title ?? '') ? 'title' : 'heading';
  };
  const statements = extracted.statements.filter((one) => placeOf(one) === 'text');
  const said = lettersOf(statements.map((one) => one.text).join('\n'));
  const known = new Set(extracted.questions.map(({ content }) => content));
  const apart = extracted.statements.filter((one) => placeOf(one) !== 'text' && !known.has(one.content));
  const questions = [
    ...extracted.questions,
    ...apart.map(({ text, content, candidates, speakers }) => ({
      text,
      content,
      reason: '',
      candidates: candidates ?? speakers,
    })),
  ].flatMap((one) => {
    const place = placeOf(one);
    if (place === 'text') return one;
    if (place === 'title' || (place === 'heading' && said.includes(lettersOf(one.text)))) return [];
    return { ...one, reason: REASONS[place] };
  });
  return { ...extracted, statements, questions: questions.sort((a, b) => a.content[0]![0] - b.content[0]![0]) };
}

type Place = 'text' | 'title' | 'heading' | 'pointer';

const REASONS = {
  heading: 'it stands in a heading, which is the wording of whoever set it',
  pointer: 'it stands in a line that leads to another text',
};

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
