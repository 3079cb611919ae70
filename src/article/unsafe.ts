import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { InternalLink, Picture } from './article.ts';
import type { Place, Report } from './problem.ts';

/**
 * Looks at everything of a body that leads somewhere. Problems: `unsafe-html`, `unsafe-link`, `broken-link` (a relative one),
 * `remote-picture`, `unknown-picture`, `missing-alt`, and the warning `unsure` for a comment that an import left.
 * Returns what can be checked only where all articles are known.
 */
export function inspectLinks(
  tree: Root,
  folder: string,
  report: Report,
): { links: InternalLink[]; pictures: Picture[] } {
  const links: InternalLink[] = [];
  const pictures: Picture[] = [];
  visit(tree, (node) => {
    // Only addresses that stand in the prose as themselves have no place; they begin with http.
    if (!('position' in node) || !node.position) return;
    const place = { line: node.position.start.line, column: node.position.start.column };
    if (node.type === 'html') inspectHtml(node.value, place, report);
    else if (node.type === 'link' || node.type === 'definition') {
      if (inspectAddress(node.url, place, report)) links.push({ address: node.url, place });
    } else if (node.type === 'image') {
      const address = inspectPicture(node, place, report);
      if (address !== undefined) pictures.push({ address, file: `${folder}${address}`, place });
    } else if (node.type === 'imageReference')
      report('unknown-picture', place, 'Unexpected picture by reference, expected ![what it shows](file.jpg)');
  });
  return { links, pictures };
}

function inspectHtml(html: string, place: Place, report: Report): void {
  const comment = /^<!--([\s\S]*)-->\s*$/.exec(html)?.[1]?.trim();
  if (comment === undefined)
    report(
      'unsafe-html',
      place,
      `Unexpected HTML ${shorten(html)}, expected Markdown: write &lt; for a < that is text`,
    );
  else if (comment.startsWith('unsure')) {
    const open = comment.replace(/^unsure[:\s]*/, '') || 'it is not said which';
    report('unsure', place, `Unsettled attribution: ${open}. Settle it and delete the comment`);
  }
}

/** Whether an address leads to a page of this site. */
function inspectAddress(address: string, place: Place, report: Report): boolean {
  if (!isOutside(address) && /^[/#]/.test(address)) return true;
  if (!isOutside(address))
    report(
      'broken-link',
      place,
      `Unexpected relative address ${shorten(address)}, expected one from the root of the site, such as /articles/…/`,
    );
  else if (!isSafe(address))
    report(
      'unsafe-link',
      place,
      `Unexpected address ${shorten(address)}, expected one that begins with https://, http://, mailto:, / or #`,
    );
  return false;
}

/** The name of the file of a picture, where it can be one. */
function inspectPicture({ url, alt }: Image, place: Place, report: Report): string | undefined {
  if (!alt?.trim())
    report(
      'missing-alt',
      place,
      `Unexpected picture ${shorten(url)} without a description, expected ![what it shows](${shorten(url)})`,
    );
  const name = decoded(url);
  if (isOutside(url) || url.startsWith('/'))
    report(
      'remote-picture',
      place,
      `Unexpected picture address ${shorten(url)}, expected the name of a file beside the article`,
    );
  else if (isPictureName(name)) return name;
  else
    report(
      'unknown-picture',
      place,
      `Unexpected picture ${shorten(url)}, expected a .jpg, .png, .webp, .avif or .gif beside the article`,
    );
  return undefined;
}

/** Control characters and spaces are dropped first, as browsers do (WHATWG URL, 4.4). */
function isOutside(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(bare(address));
}

function isSafe(address: string): boolean {
  return /^(https?:\/\/[^/]|mailto:.)/i.test(bare(address));
}

function bare(address: string): string {
  return address.replace(/[\0-\x20]/g, '');
}

/** Whether a text is the name of a file of a picture beside an article. */
export function isPictureName(name: string): boolean {
  return /^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*\.(jpe?g|png|webp|avif|gif)$/iu.test(name);
}

/** The name of a file as the folder has it, of the address that Markdown makes of it. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
}
