import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { PageFile } from '../article/read-registry.ts';
import type { OwnPage } from './corpus.ts';

/** Names at the root of every site; a page of its own cannot have them. */
export const taken = [
  '404',
  'about',
  'articles',
  'authors',
  'corrections',
  'dates',
  'index',
  'offline',
  'organizations',
  'search',
  'speakers',
  'topics',
];

/** The pages of a site's own, in their order. Problems: `reserved-slug` for a name that the site uses itself. */
export function ownPages(files: readonly PageFile[], language: string): { pages: OwnPage[]; problems: Problem[] } {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const last = Number.POSITIVE_INFINITY;
  const pages = files
    .map(({ id, fields, body }) => ({ slug: id, ...fields, body }))
    .sort((a, b) => (a.order ?? last) - (b.order ?? last) || compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1));
  const problems = files
    .filter(({ id }) => taken.includes(id))
    .flatMap(({ id, file }) => {
      const { problems, report } = reporterOf(file);
      report(
        'reserved-slug',
        top,
        `Unexpected page "${id}", expected another name: the site has /${id}/ itself. Rename the file`,
      );
      return problems;
    });
  return { pages: pages.map(({ slug, title, body }) => ({ slug, title, body })), problems };
}
