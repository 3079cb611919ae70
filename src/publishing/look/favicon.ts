import type { Site } from '../../corpus/corpus.ts';
import { escapeXml } from '../../text/escape.ts';
import { type Logo, logoPng } from './logo.ts';

/** The sign of a site in a browser's tab. */
export interface Favicon {
  /** `favicon.svg` */
  name: string;
  type: 'image/svg+xml' | 'image/png';
  make(): string | Promise<Buffer>;
}

/** The logo, where it is no name that nobody could read so small; else our three rules, the first in the accent. */
export function faviconOf(site: Pick<Site, 'title' | 'accent'>, logo: Logo | undefined): Favicon {
  if (!logo || logo.isWide) return { name: 'favicon.svg', type: 'image/svg+xml', make: () => rules(site) };
  const { type, bytes } = logo;
  if (type === 'svg') return { name: 'favicon.svg', type: 'image/svg+xml', make: () => bytes.toString('utf8') };
  return { name: 'favicon.png', type: 'image/png', make: () => logoPng(logo, { width: 96, height: 96 }) };
}

/** The rules of `base.css`, which tell the kinds of quotes. */
function rules({ title, accent }: Pick<Site, 'title' | 'accent'>): string {
  const own = { light: accent ?? '#b3261a', dark: accent ?? '#ff7256' };
  const ink = { light: '#16181b', dark: '#ecebe4' };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 22 22">
<title>${escapeXml(title)}</title>
<style>path{fill:none;stroke:${ink.light};stroke-width:2.6}.a{stroke:${own.light}}.c{stroke-width:1.7}@media(prefers-color-scheme:dark){path{stroke:${ink.dark}}.a{stroke:${own.dark}}}</style>
<path class="a" d="M2.5 1v20"/><path d="M9.5 1v20" stroke-dasharray="4 4"/><path class="c" d="M16.5 1v20M20.5 1v20"/>
</svg>
`;
}
