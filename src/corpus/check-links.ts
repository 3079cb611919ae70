import type { Article } from '../article/article.ts';
import { didYouMean } from '../article/nearest.ts';
import type { Problem } from '../article/problem.ts';
import type { Content } from './build-corpus.ts';
import type { People } from './people.ts';

/** Addresses that every site has. */
const fixed = ['/', '/articles/', '/speakers/', '/organizations/', '/dates/', '/search/', '/corrections/', '/about/'];
const files = [
  '/rss.xml',
  '/feed.json',
  '/quotes.json',
  '/quotes.csv',
  '/quotes.schema.json',
  '/sitemap-index.xml',
  '/robots.txt',
];

/** Reports links of the prose that lead nowhere on this site (`broken-link`) and pictures that are not there (`missing-picture`). */
export function checkLinks({ articles, speakers, organizations, pictures }: Content, people: People): Problem[] {
  const anchors = new Map(articles.map((article) => [`/articles/${article.slug}/`, anchorsOf(article)]));
  const pages = new Set([
    ...fixed,
    ...files,
    ...anchors.keys(),
    ...articles.flatMap(({ slug, quotes, withdrawn }) =>
      [...quotes.flatMap(({ id, was }) => [id, ...was]), ...withdrawn.map(({ id }) => id)].map(
        (id) => `/articles/${slug}/${id}/`,
      ),
    ),
    ...[...people.speakers.keys(), ...people.organizations.keys()].map((id) => `/speakers/${id}/`),
    ...[...people.organizations.keys()].map((id) => `/organizations/${id}/`),
  ]);

  const problems: Problem[] = [];
  const check = (file: string, self: string, links: Article['links']) => {
    for (const { address, place } of links) {
      const [path = '', fragment = ''] = decode(address).split('#');
      const page = path.replace(/\?.*$/, '').replace(/(?<=\/[^/.]+)$/, '/') || self;
      if (!pages.has(page)) broken(file, address, place, didYouMean(page, pages));
      // What other pages than articles hold is the site's to know.
      else if (
        fragment &&
        anchors.has(page) &&
        !fragment.startsWith(':~:') &&
        !anchors.get(page)!.has(fragment.split(':~:')[0]!)
      )
        broken(file, address, place, didYouMean(fragment, anchors.get(page)!));
    }
  };
  const broken = (file: string, address: string, place: { line: number; column: number }, hint: string) =>
    problems.push({
      severity: 'error',
      code: 'broken-link',
      file,
      ...place,
      message: `Unexpected link to ${address}, expected a page or quote of this site${hint}`,
    });

  for (const article of articles) {
    check(article.file, `/articles/${article.slug}/`, article.links);
    for (const { file, place } of article.pictures)
      if (!pictures.has(file))
        problems.push({
          severity: 'error',
          code: 'missing-picture',
          file: article.file,
          ...place,
          message: `Unexpected picture ${file}, which is not there; expected a file beside the article${didYouMean(file, pictures)}`,
        });
  }
  for (const { file, id, links } of speakers) check(file, `/speakers/${id}/`, links);
  for (const { file, id, links } of organizations) check(file, `/organizations/${id}/`, links);
  return problems;
}

function anchorsOf(article: Article): Set<string> {
  return new Set(
    article.quotes.flatMap(({ id, was, spans }) => [id, ...was, ...spans.flatMap((span) => span.id ?? [])]),
  );
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address).normalize('NFC');
  } catch {
    return address;
  }
}
