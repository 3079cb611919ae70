declare module '@citation-js/plugin-bibtex';

declare module '@citation-js/core' {
  /** What a citation in any known format says, as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    // biome-ignore lint/suspicious/noExplicitAny: the package has no types
    data: Record<string, any>[];
  }
}
