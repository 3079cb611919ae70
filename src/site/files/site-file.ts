/** A file of the site that is no page. */
export interface SiteFile {
  /** From the root of the site: `quotes.json`, `articles/x/y/embed/index.html`. */
  path: string;
  /** Its media type; a host may send another. */
  type: string;
  make(): Made | Promise<Made>;
}

type Made = string | Uint8Array;
