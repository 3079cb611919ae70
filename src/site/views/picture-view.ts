import type { Article, PlacedPicture } from '../../article/article.ts';
import { plainVersion, webpVersions } from '../../publishing/pictures/picture-versions.ts';
import { escapeHtml } from '../../text/escape.ts';
import { factsOf } from '../pictures.ts';
import { url } from '../urls.ts';

/** The widest that a column shows a picture: on a small screen all of it, on a larger one a line of text. */
const sizes = '(min-width: 48rem) 42rem, 100vw';

/** A picture of an article in all its sizes, as HTML; the first of a page is fetched at once, others when they are near. */
export function pictureHtml(
  { address, description, isFirst }: PlacedPicture,
  { slug, pictures }: Pick<Article, 'slug' | 'pictures'>,
): string {
  const file = pictures.find((picture) => picture.address === address)?.file ?? '';
  const facts = factsOf(file);
  const at = (name: string) => escapeHtml(url.file('articles', slug, name));
  const attributes = `alt="${escapeHtml(description)}" ${isFirst ? 'fetchpriority="high"' : 'loading="lazy"'} decoding="async"`;
  // One that cannot be published stops a build; while its author writes, it stays its description.
  if (!facts) return `<img src="${at(address)}" ${attributes}>`;
  const sources = webpVersions(address, facts).map(({ name, width }) => `${at(name)} ${width}w`);
  const { width } = plainVersion(address, facts);
  const height = Math.round((facts.height * width) / facts.width);
  return `<picture><source type="image/webp" srcset="${sources.join(', ')}" sizes="${sizes}"><img src="${at(address)}" width="${width}" height="${height}" ${attributes}></picture>`;
}

/** The picture that stands for an article, with what stands below it. */
export interface LeadView {
  html: string;
  caption?: string;
  credit?: string;
}

/** The leading picture of an article, where it has one. */
export function leadView(article: Article): LeadView | undefined {
  if (!article.image) return undefined;
  const { address, description, caption, credit } = article.image;
  return {
    html: pictureHtml({ address, description, isFirst: true }, article),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}
