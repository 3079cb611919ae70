import { buildCorpus } from '../../corpus/build-corpus.ts';
import type { Content } from '../../corpus/content.ts';
import { nothingUnread } from '../../corpus/content.ts';
import type { Corpus, Site } from '../../corpus/corpus.ts';
import { oneInProcess } from '../../corpus/one-in-process.ts';
import type { Reading } from '../../corpus/read-content.ts';

/** A corpus that pages can be made of. */
export interface LastGood {
  corpus: Corpus;
  /** Files with errors that stand as they were before. */
  asBefore: string[];
  /** Files with errors of which nothing can be shown. */
  missing: string[];
}

type Entries = Pick<Content, (typeof kinds)[number]>;
type Entry = Entries[keyof Entries][number];

const kinds = ['articles', 'speakers', 'organizations', 'topics', 'authors', 'pages'] as const;
const siteFile = 'site.yml';

const remembered = oneInProcess('last-good', () => ({
  files: new Map<string, Entry>(),
  site: undefined as Site | undefined,
}));

/**
 * The content with each file that has an error as it was when this process last read it without one. A file that never
 * was right is left out, and so is one that does not go together with what stands in.
 */
export function lastGood({ corpus, content, faulty }: Reading): LastGood {
  for (const kind of kinds)
    for (const entry of content[kind]) if (!faulty.has(entry.file)) remembered.files.set(entry.file, entry);
  if (!faulty.has(siteFile)) remembered.site = content.site;
  if (!faulty.size) return { corpus, asBefore: [], missing: [] };

  const left = new Set<string>();
  const standing = <Kind extends (typeof kinds)[number]>(kind: Kind): Entries[Kind] =>
    [
      ...content[kind].filter(({ file }) => !faulty.has(file)),
      ...[...faulty].filter((file) => file.startsWith(`${kind}/`)).flatMap((file) => remembered.files.get(file) ?? []),
    ].filter(({ file }) => !left.has(file)) as Entries[Kind];
  for (;;) {
    const good: Content = {
      ...content,
      site: remembered.site ?? content.site,
      articles: standing('articles'),
      speakers: standing('speakers'),
      organizations: standing('organizations'),
      topics: standing('topics'),
      authors: standing('authors'),
      pages: standing('pages'),
    };
    // Links to what is left out are no reason to leave out more.
    const built = buildCorpus(good, { ...nothingUnread, isLost: true });
    const before = left.size;
    for (const { severity, file } of built.problems) if (severity === 'error') left.add(file);
    if (left.size > before) continue;
    const present = new Set(kinds.flatMap((kind) => good[kind].map(({ file }) => file)));
    const wrong = new Set([...faulty, ...left]);
    return {
      corpus: built.corpus,
      asBefore: [...wrong].filter((file) => present.has(file) || (file === siteFile && remembered.site !== undefined)),
      missing: [...wrong].filter((file) => !present.has(file) && file !== siteFile),
    };
  }
}
