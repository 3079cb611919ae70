import type { HeadTag } from '../../src/publishing/metadata/head-tag.ts';
import { escapeHtml } from '../../src/text/escape.ts';

/** A head as HTML, as the template prints it. */
export function printHead(tags: readonly HeadTag[]): string {
  return tags
    .map((tag) => {
      if (tag.tag === 'title') return `<title>${escapeHtml(tag.text)}</title>`;
      const attributes = Object.entries(tag.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
      return tag.tag === 'script'
        ? `<script${attributes.join('')}>${tag.json}</script>`
        : `<${tag.tag}${attributes.join('')}>`;
    })
    .join('\n');
}
