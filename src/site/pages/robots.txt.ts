import { absolute, url } from '../urls.ts';

/** Everything may be read; `embed/` pages say `noindex` themselves. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(url.file('sitemap-index.xml'))}\n`);
}
