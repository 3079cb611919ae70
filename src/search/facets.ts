import type { QuoteRecord } from './records.ts';

/** What a filter of values is: all that the address, the search and the page need to know of it. */
export interface FacetRow {
  /** Whether it is chosen in a list; else the form has something of its own for it. */
  isListed?: boolean;
  /** The values of a quote, each with what it is called. */
  valuesOf(quote: QuoteRecord): (readonly [value: string, label: string])[];
  /** The only values there are, in the order of their boxes. */
  values?: readonly string[];
}

/** What readers can filter by, and count. Another filter is another row, and its label among the words of the form. */
export const facets = {
  speaker: {
    valuesOf: ({ voices }) => voices.map(({ speaker }) => [speaker.id, speaker.name]),
  },
  kind: {
    valuesOf: ({ kind }) => [[kind, kind]],
    values: ['direct', 'mixed', 'indirect'],
  },
  organization: {
    isListed: true,
    // What an organization says itself is its own as much as what its people say.
    valuesOf: ({ voices }) =>
      voices.flatMap(({ speaker, organization: body = speaker.kind === 'organization' ? speaker : undefined }) =>
        body ? [[body.id, body.name] as const] : [],
      ),
  },
  /** Whether the words were found in the source. */
  proof: {
    valuesOf: ({ checked }) => (checked ? [['checked', 'checked']] : []),
    values: ['checked'],
  },
  topic: {
    isListed: true,
    valuesOf: ({ article }) => (article.topics ?? []).map(({ id, name }) => [id, name]),
  },
  article: {
    isListed: true,
    valuesOf: ({ article }) => [[article.slug, article.title]],
  },
} as const satisfies Record<string, FacetRow>;

export type Facet = keyof typeof facets;

/** The field of a facet in what is asked; in the address it goes by its own name. */
export const fieldOf = <Name extends Facet>(name: Name) => `${name}s` as const;

/** The chosen values of each facet; any of them. */
export type Chosen = { [Name in Facet as `${Name}s`]: string[] };

/** The names of all facets, in the order of the address. */
export const facetNames = Object.keys(facets) as Facet[];

/** The facets that are chosen in a list. */
export const listed = /* @__PURE__ */ facetNames.filter((name) => 'isListed' in facets[name]);

/** The facets whose values have a box each. */
export const boxed = /* @__PURE__ */ facetNames.filter(
  (name): name is { [Name in Facet]: (typeof facets)[Name] extends { values: unknown } ? Name : never }[Facet] =>
    'values' in facets[name],
);

/** The values of a quote that a facet counts. */
export function valuesOf(facet: Facet, quote: QuoteRecord): string[] {
  return facets[facet].valuesOf(quote).map(([value]) => value);
}

/** Makes the chosen values of every facet from its name. */
export function chosenBy(values: (facet: Facet) => string[]): Chosen {
  return Object.fromEntries(facetNames.map((name) => [fieldOf(name), values(name)])) as Chosen;
}
