/** As much of citeproc-js (https://citeproc-js.readthedocs.io/) as is used here. */
declare module 'citeproc' {
  export interface StyleNode {
    name: string;
    attrs: Record<string, string>;
    children: (StyleNode | string)[];
  }
  class Engine {
    constructor(
      system: { retrieveLocale(language: string): StyleNode; retrieveItem(id: string): unknown },
      style: StyleNode,
      language: string,
      isForced: boolean,
    );
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [about: unknown, entries: string[]] | false;
  }
  const processor: { Engine: typeof Engine };

  export type { Engine };
  export default processor;
}
