import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { InternalLink, Picture } from './article.ts';
import type { Problem } from './problem.ts';

type Report = (
  code: string,
  place: { line: number; column: number },
  message: string,
  severity?: Problem['severity'],
) => void;

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
    if (!('position' in node) || !node.position) return;
    const place = { line: node.position.start.line, column: node.position.start.column };
    if (node.type === 'html') {
      const comment = /^<!--([\s\S]*)-->\s*$/.exec(node.value)?.[1]?.trim();
      if (comment?.startsWith('unsure'))
        report('unsure', place, `Unsettled attribution: ${comment}. Settle it and delete the comment`, 'warning');
      else if (comment === undefined)
        report(
          'unsafe-html',
          place,
          `Unexpected HTML ${shorten(node.value)}, expected Markdown: write &lt; for a < that is text`,
        );
    } else if (node.type === 'link' || node.type === 'definition') {
      if (isOutside(node.url)) {
        if (!isSafe(node.url))
          report(
            'unsafe-link',
            place,
            `Unexpected address ${shorten(node.url)}, expected one that begins with https://, http://, mailto:, / or #`,
          );
      } else if (/^[/#]/.test(node.url)) links.push({ address: node.url, place });
      else if (node.type === 'link')
        report(
          'broken-link',
          place,
          `Unexpected relative address ${shorten(node.url)}, expected one from the root of the site, such as /articles/…/`,
        );
    } else if (node.type === 'image') {
      if (!node.alt?.trim())
        report(
          'missing-alt',
          place,
          `Unexpected picture ${shorten(node.url)} without a description, expected ![what it shows](${node.url})`,
        );
      if (isOutside(node.url) || node.url.startsWith('/'))
        report(
          'remote-picture',
          place,
          `Unexpected picture address ${shorten(node.url)}, expected the name of a file beside the article`,
        );
      else if (!/^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*\.(jpe?g|png|webp|avif|gif)$/iu.test(decode(node.url)))
        report(
          'unknown-picture',
          place,
          `Unexpected picture ${shorten(node.url)}, expected a .jpg, .png, .webp, .avif or .gif beside the article`,
        );
      else pictures.push({ address: decode(node.url), file: `${folder}${decode(node.url)}`, place });
    } else if (node.type === 'imageReference')
      report('unknown-picture', place, 'Unexpected picture by reference, expected ![what it shows](file.jpg)');
  });
  return { links, pictures };
}

/** Control characters and spaces are dropped first, as browsers do (WHATWG URL, 4.4). */
function isOutside(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(bare(address));
}

function isSafe(address: string): boolean {
  return /^(https?:\/\/[^/]|mailto:.)/i.test(bare(address));
}

function bare(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
  return address.replace(/[\0-\x20]/g, '');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
}
