import type { RouteData } from 'astro';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import type { SiteFile } from '../files/site-file.ts';

/** What a page says whose address has parts that the content names. */
interface Paths {
  getStaticPaths(): { params: Record<string, string> }[];
}

const { manifest } = createApp();

/**
 * Every page of the site as the content is now, each with how it is made. This module is where the code that makes the
 * pages is entered once it is compiled (`keep-code.ts`). Making a page throws where it fails; Astro prints why.
 */
export async function sitePages(): Promise<SiteFile[]> {
  // A new one knows nothing of the pages that there were before.
  const app = new App({ ...manifest }, false);
  const pages = new Map<string, SiteFile>();
  for (const { routeData: route } of manifest.routes)
    for (const address of route.type === 'page' ? await addressesOf(route) : []) {
      const path = fileOf(address);
      if (!pages.has(path))
        pages.set(path, { path, type: 'text/html; charset=utf-8', make: () => make(app, address, route) });
    }
  return [...pages.values()];
}

/** The addresses of a route's pages, from the root of the site: `/articles/x`, or `/`. */
async function addressesOf(route: RouteData): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const { page } = await manifest.pageMap!.get(route.component)!();
  const { getStaticPaths } = (await page()) as unknown as Paths;
  return getStaticPaths().map(({ params }) =>
    route.segments
      .map((parts) => `/${parts.map(({ dynamic, content }) => (dynamic ? params[content] : content)).join('')}`)
      .join(''),
  );
}

/** `/articles/x` → `articles/x/index.html`. Hosts look for a file of this name where there is no page. */
function fileOf(address: string): string {
  return address === '/404' ? '404.html' : `${address}/index.html`.replace(/^\/+/, '');
}

async function make(app: App, address: string, routeData: RouteData): Promise<string> {
  const path = `${manifest.base}/${address}/`.replace(/\/+/g, '/');
  const response = await app.render(new Request(new URL(encodeURI(path), manifest.site)), { routeData });
  if (response.status !== (address === '/404' ? 404 : 200)) throw new Error(`The page ${path} cannot be made.`);
  return response.text();
}
