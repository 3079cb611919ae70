import type { Finished } from '../../publishing/file-cache.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** From the root of the site: `quotes.json`, `articles/x/y/embed/index.html`. */
  path: string;
  /** Its media type; a host may send another. */
  type: string;
  make(): Made | Promise<Made>;
}

/** What stands in a file, or the file that it is kept in between builds. */
export type Made = string | Uint8Array | KeptFile;

/** A finished file outside the site, which does not change: a site may link to it. */
export interface KeptFile {
  kept: string;
}

/** What takes long to make, as it stands in a site. */
export function madeOf(finished: Finished): Made {
  return typeof finished === 'string' ? { kept: finished } : finished;
}
