import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

interface PageLinks {
  ids: Set<string>;
  addresses: string[];
}

/**
 * The links of built pages that lead nowhere: internal addresses outside `base`, without a file, without the slash
 * at the end of a page, or with a fragment that the page does not have; and two elements with one id.
 */
export function brokenLinks(dir: string, files: readonly string[], base = '/'): string[] {
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(join(dir, file))]),
  );
  const broken: string[] = [];
  for (const [file, page] of pages) {
    for (const address of page.addresses) {
      const target = new URL(
        address,
        `http://site${base}${file === '404.html' ? '' : file.replace(/index\.html$/, '')}`,
      );
      if (target.host !== 'site') continue;
      const path = decodeURIComponent(target.pathname);
      const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
      const found =
        inside === undefined ? undefined : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
      const exists = found !== undefined && existsSync(join(dir, found)) && statSync(join(dir, found)).isFile();
      const fragment = decodeURIComponent(target.hash.slice(1)).split(':~:')[0]!;
      if (!exists || (fragment && !(pages.get(found!)?.ids.has(fragment) ?? false))) broken.push(`${file}: ${address}`);
    }
  }
  return broken;
}

function readPage(path: string): PageLinks {
  const page: PageLinks = { ids: new Set(), addresses: [] };
  visit(rehype().parse(readFileSync(path, 'utf8')), 'element', ({ tagName, properties }) => {
    const { id, href, src, action, rel } = properties as Record<string, unknown>;
    if (typeof id === 'string') page.ids.add(id);
    // A canonical address or an alternate is absolute and names the published origin.
    if (tagName === 'link' && String(rel).includes('canonical')) return;
    for (const address of [href, src, action]) if (typeof address === 'string') page.addresses.push(address);
  });
  return page;
}
