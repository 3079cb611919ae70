import { createHash } from 'node:crypto';

const policy = '<meta http-equiv="content-security-policy"';
/** What runs or is applied where it stands: data and what is fetched need no leave of their own. */
const inline = [
  ['<script type="module">', '</script>'],
  ['<script>', '</script>'],
  ['<style>', '</style>'],
] as const;

/**
 * A page whose policy names only the scripts and styles that stand in it. Astro lists those of the whole site in every page:
 * files are allowed as the site's own, and a list of hashes is what shrinks least on its way to a reader.
 */
export function withOwnPolicy(html: string): string {
  const from = html.indexOf(policy);
  if (from < 0) return html;
  const to = html.indexOf('>', from);
  const standing = new Set(inline.flatMap(([open, close]) => between(html, open, close).map(hashOf)));
  const kept = html.slice(from, to).replace(/ '(sha256-[^']*)'/g, (source, hash) => (standing.has(hash) ? source : ''));
  return html.slice(0, from) + kept + html.slice(to);
}

/** Every text between two tags. */
function between(html: string, open: string, close: string): string[] {
  const [, ...opened] = html.split(open);
  return opened.map((rest) => rest.slice(0, rest.indexOf(close)));
}

/** Many pages have the same. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? `sha256-${createHash('sha256').update(text).digest('base64')}`;
  known.set(text, hash);
  return hash;
}
