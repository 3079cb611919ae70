import { readFile } from 'node:fs/promises';
import type { compiledPages } from '../compile/compiled-pages.ts';
import { contentVersion } from '../content-version.ts';
import { corpus } from '../corpus.ts';
import type { SiteFile } from '../files/site-file.ts';
import { siteFiles } from '../files/site-files.ts';
import { url } from '../urls.ts';
import { problemPanel } from './problem-panel.ts';
import { problemsNow } from './problems-now.ts';
import { devFolder, problemsStyle, reloadScript } from './reload.ts';

type Pages = Awaited<ReturnType<typeof compiledPages>>;

/** What stands at an address; `leadsTo` is the address of a page that was asked for without the slash at its end. */
export type Answer = { status: number; type: string; body: string | Uint8Array } | { leadsTo: string };

const html = 'text/html; charset=utf-8';
let known: { version: number; files: Map<string, SiteFile> } | undefined;

/**
 * What an author sees at a path from the root of the site, such as `/articles/x/`: the page or file as the content is now,
 * and above each page what is wrong in the content. A page that cannot be made of such content is that list alone; where
 * nothing is wrong the failure is ours, and is thrown.
 */
export async function answerAt(path: string, pages: Pages): Promise<Answer> {
  const { problems, ...good } = await problemsNow();
  const panel = problems.length ? problemPanel(problems, good) : '';
  try {
    const page = await pages.pageAt(path.replace(/(?<=.)\/$/, ''));
    if (page)
      return path.endsWith('/')
        ? { status: 200, type: html, body: beside(await page(), panel) }
        : { leadsTo: `${path}/` };
    // All of them are listed only when one is asked for: pages are what an author looks at.
    const name = path.slice(1);
    const file = filesNow().get(path.endsWith('/') ? `${name}index.html` : name);
    if (file) return { status: 200, type: file.type, body: await bodyOf(file) };
    if (filesNow().has(`${name}/index.html`)) return { leadsTo: `${path}/` };
    const none = await pages.pageAt('/404');
    return { status: 404, type: html, body: beside(await none!(), panel) };
  } catch (error) {
    if (!problems.some(({ severity }) => severity === 'error')) throw error;
    const alone = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Problems</title><meta name="color-scheme" content="light dark"></head><body></body></html>`;
    return { status: 200, type: html, body: beside(alone, panel) };
  }
}

/** A page with what is wrong above it; it is loaded anew when the content changes. */
function beside(page: string, panel: string): string {
  const folder = url.home() + devFolder;
  const loaded = `<link rel="stylesheet" href="${folder}${problemsStyle}"><script type="module" src="${folder}${reloadScript}"></script>`;
  return page.replace(/<body[^<>]*>/, (body) => body + panel).replace('</head>', `${loaded}</head>`);
}

function filesNow(): Map<string, SiteFile> {
  const version = contentVersion();
  if (known?.version !== version)
    known = { version, files: new Map(Array.from(siteFiles(corpus()), (file) => [file.path, file])) };
  return known.files;
}

async function bodyOf({ make }: SiteFile): Promise<string | Uint8Array> {
  const made = await make();
  return typeof made === 'string' || made instanceof Uint8Array ? made : readFile(made.kept);
}
