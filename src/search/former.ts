import type { Corpus } from '../corpus/corpus.ts';

/**
 * What was renamed, for addresses of searches that were made before: a parameter as it stands in them
 * (`speaker=former-id`), and the value it has now.
 */
export function formerValues({ speakers, organizations, topics, articles }: Corpus): Record<string, string> {
  const renamed = [
    ...speakers.map(({ id, was }) => ['speaker', id, was] as const),
    ...organizations.map(({ id, was }) => ['organization', id, was] as const),
    ...topics.map(({ slug, was }) => ['topic', slug, was] as const),
    ...articles.map(({ slug, was }) => ['article', slug, was] as const),
  ];
  return Object.fromEntries(
    renamed.flatMap(([name, present, was]) => was.map((former) => [`${name}=${former}`, present])),
  );
}
