import type { Site } from '../corpus/corpus.ts';
import { policyHash } from '../publishing/policy-hash.ts';

/** What runs, and what is applied, where it stands in a page; data and what is fetched need no leave of their own. */
const inline = {
  "script-src 'self'": ['<script type="module">', '<script>', '</script>'],
  "style-src 'self'": ['<style>', '</style>'],
};

/** What a page may load and run, as its content security policy says before `withHashes`. */
export function policyOf({ search }: Site): string {
  const endpoint = search?.endpoint ?? '';
  const answering = URL.canParse(endpoint) ? ` ${new URL(endpoint).origin}` : '';
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${answering}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types attributed',
    ...Object.keys(inline),
  ].join(';');
}

/** A page whose policy allows the scripts and styles that stand in it, by their hashes. */
export function withHashes(html: string): string {
  let page = html;
  for (const [directive, tags] of Object.entries(inline)) {
    const hashes = new Set(standing(html, tags).map((text) => ` ${policyHash(text)}`));
    // The first place where it says so is the policy.
    if (hashes.size) page = page.replace(directive, directive + [...hashes].join(''));
  }
  return page;
}

/** Every text between one of some tags that open and the one that closes. */
function standing(html: string, tags: readonly string[]): string[] {
  const close = tags.at(-1)!;
  const found: string[] = [];
  for (const open of tags.slice(0, -1))
    for (let at = html.indexOf(open); at >= 0; at = html.indexOf(open, at)) {
      const from = at + open.length;
      at = html.indexOf(close, from);
      if (at < 0) break;
      found.push(html.slice(from, at));
    }
  return found;
}
