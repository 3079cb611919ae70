import type { RouteData } from 'astro';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { contentVersion } from '../content-version.ts';
import type { SiteFile } from '../files/site-file.ts';
import { withHashes } from '../policy.ts';

/** What a page says whose address has parts that the content names. */
interface Paths {
  getStaticPaths(): { params: Record<string, string> }[];
}

const { manifest } = createApp();

/** The pages of the content as it was when it had changed that often. */
interface Pages {
  version: number;
  app: App;
  /** The addresses of each route's pages that were asked for, from the root of the site: `/articles/x`, or `/`. */
  addresses: Map<RouteData, Set<string>>;
}

let held: Pages | undefined;

/**
 * Every page of the site, each with how it is made. Making one throws where it fails; Astro prints why. This module is
 * where the code that makes the pages is entered once it is compiled (`keep-code.ts`).
 */
export async function sitePages(): Promise<SiteFile[]> {
  const { app } = pagesNow();
  const pages = new Map<string, SiteFile>();
  for (const { routeData: route } of manifest.routes)
    for (const address of await addressesOf(route)) {
      const path = fileOf(address);
      const make = () => render(app, address, route);
      // A route that names its page goes before one that says what pages may be called.
      if (!pages.has(path)) pages.set(path, { path, type: 'text/html; charset=utf-8', make });
    }
  return [...pages.values()];
}

/** How the page at an address from the root of the site, such as `/articles/x`, is made; nothing where there is none. */
export async function pageAt(address: string): Promise<(() => Promise<string>) | undefined> {
  const { app } = pagesNow();
  const route = app.match(requestOf(address), true);
  if (!route || !(await addressesOf(route)).has(address)) return undefined;
  return () => render(app, address, route);
}

function pagesNow(): Pages {
  const version = contentVersion();
  // A new app knows nothing of the pages that there were before.
  if (held?.version !== version) held = { version, app: new App({ ...manifest }, false), addresses: new Map() };
  return held;
}

async function addressesOf(route: RouteData): Promise<Set<string>> {
  const { addresses } = pagesNow();
  const known = addresses.get(route);
  if (known) return known;
  const found = new Set(route.type === 'page' ? await listed(route) : []);
  addresses.set(route, found);
  return found;
}

async function listed(route: RouteData): Promise<string[]> {
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

async function render(app: App, address: string, routeData: RouteData): Promise<string> {
  const response = await app.render(requestOf(address), { routeData });
  if (response.status !== (address === '/404' ? 404 : 200)) throw new Error(`The page ${address} cannot be made.`);
  return withHashes(await response.text());
}

function requestOf(address: string): Request {
  const path = `${manifest.base}/${address}/`.replace(/\/+/g, '/');
  return new Request(new URL(encodeURI(path), manifest.site));
}
