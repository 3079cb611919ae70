import { webAddress } from '../../article/fields.ts';
import { isPartialDate } from '../../text/partial-date.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import type { Plain } from './plain.ts';

/** What is said about a text, as far as it can be used. */
export function about(said: {
  title: unknown;
  publisher: unknown;
  published: unknown;
  url: unknown;
  author: unknown;
  language?: unknown;
}): Omit<Plain, 'text'> {
  const text = (value: unknown) => (typeof value === 'string' ? withSingleSpaces(value).trim() : '');
  const [title, publisher, url] = [text(said.title), text(said.publisher), text(said.url)];
  const published = text(said.published).slice(0, 10);
  const authors = [said.author].flat().flatMap((author) => namesIn(text(author), publisher));
  const language = /^[a-z]{2,3}(?=[-_]|$)/i.exec(text(said.language))?.[0].toLowerCase();
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(published) && isPartialDate(published) && { published }),
    ...(webAddress.safeParse(url).success && { url }),
    ...(authors.length > 0 && { authors }),
    ...(language && { language }),
  };
}

/** The names of a byline: "By Ada Writer, Bo Reyes and Cy Lind, Quay Gazette". An address is none. */
function namesIn(byline: string, publisher: string): string[] {
  if (/^(?:https?:|@|\S+@)/i.test(byline)) return [];
  const names = byline.replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '').split(/\s(?:and|und|et|y|&)\s(?=\p{Lu})/u);
  const last = names.pop()!.split(', ');
  // Whom they write for stands behind the last name; a single name may have "Jr." behind it.
  const own = names.length || last[1] === publisher ? last.slice(0, 1) : [last.join(', ')];
  return [...names.flatMap((some) => some.split(', ')), ...own].map((name) => name.trim()).filter(Boolean);
}
