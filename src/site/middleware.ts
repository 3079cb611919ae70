import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';

const policy = '<meta http-equiv="content-security-policy"';
/** What runs or is applied where it stands: data and what is fetched need no leave of their own. */
const inline = [
  ['<script type="module">', '</script>'],
  ['<script>', '</script>'],
  ['<style>', '</style>'],
] as const;

/**
 * Astro lists the scripts and styles of the whole site in the policy of every page. A page keeps those that stand in it:
 * files are allowed as the site's own, and a list of hashes is what shrinks least on its way to a reader.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  // In development there is no policy.
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const from = html.indexOf(policy);
  const to = html.indexOf('>', from);
  const standing = new Set(inline.flatMap(([open, close]) => between(html, open, close).map(hashOf)));
  const kept = html.slice(from, to).replace(/ '(sha256-[^']*)'/g, (source, hash) => (standing.has(hash) ? source : ''));
  return new Response(from < 0 ? html : html.slice(0, from) + kept + html.slice(to), response);
};

/** Every text between two tags. */
function between(html: string, open: string, close: string): string[] {
  const [, ...opened] = html.split(open);
  return opened.map((rest) => rest.slice(0, rest.indexOf(close)));
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
