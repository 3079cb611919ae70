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
}): Omit<Plain, 'text'> {
  const text = (value: unknown) => (typeof value === 'string' ? withSingleSpaces(value).trim() : '');
  const [title, publisher, url] = [text(said.title), text(said.publisher), text(said.url)];
  const published = text(said.published).slice(0, 10);
  const authors = (Array.isArray(said.author) ? said.author : [said.author]).map(text).filter(Boolean);
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(published) && isPartialDate(published) && { published }),
    ...(webAddress.safeParse(url).success && { url }),
    ...(authors.length > 0 && { authors }),
  };
}
