import { readArticle } from '../../src/article/read-article.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { AttributedQuote, Corpus, Site } from '../../src/corpus/corpus.ts';
import type { Addresses } from '../../src/publishing/addresses.ts';

export const site: Site = {
  title: 'Quay & Harbour',
  description: 'News of an invented town.',
  language: 'en',
  url: 'https://example.org/news',
  publisher: { name: 'Quay Press' },
  editors: [],
  citations: 'pages',
};

/** Addresses as a site under a base path has them, with a slash at the end. */
export const addresses: Addresses = addressesOf('https://example.org/news');

export function addressesOf(root: string): Addresses {
  const page = (...parts: string[]) => `${root}/${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`;
  return {
    home: () => page(),
    article: (slug) => page('articles', slug),
    articleFile: (slug, name) => page('articles', slug) + name,
    quote: (slug, id) => page('articles', slug, id),
    quoteFile: (slug, id, name) => page('articles', slug, id) + name,
    inContext: (slug, id) => `${page('articles', slug)}#${encodeURIComponent(id)}`,
    speaker: (id) => page('speakers', id),
    speakerFile: (id, name) => page('speakers', id) + name,
    organization: (id) => page('organizations', id),
    author: (id) => page('authors', id),
    authorFile: (id, name) => page('authors', id) + name,
    topic: (slug) => page('topics', slug),
    topicFile: (slug, name) => page('topics', slug) + name,
    corrections: (part = '') => page('corrections') + part,
    file: (name) => page() + name,
    resolve: (article, address) => {
      if (address.startsWith('#')) return page('articles', article.slug) + address;
      return address.startsWith('/') ? root + address : page('articles', article.slug) + address;
    },
  };
}

/** A corpus of articles given as Markdown by file name. */
export function corpusOf(files: Record<string, string>, of: Site = site): Corpus {
  const articles = Object.entries(files).map(([name, text]) => {
    const { article, problems } = readArticle(`articles/${name}`, text);
    if (!article) throw new Error(problems.map(({ message }) => message).join('\n'));
    return article;
  });
  return buildCorpus({
    site: of,
    articles,
    speakers: [],
    organizations: [],
    topics: [],
    authors: [],
    pages: [],
    pictures: new Set(),
  }).corpus;
}

export function quoteOf(corpus: Corpus, id: string): AttributedQuote {
  const quote = corpus.quotes.find((candidate) => candidate.id === id);
  if (!quote) throw new Error(`no quote ${id}`);
  return quote;
}

/** An invented article that uses every field. */
export const ferry = `---
title: "Who pays for the ferry & the bridge?"
summary: Three voices on a crossing.
date: 2021-02-03
updated: 2021-02-09
authors: [Ada Writer, 张浩瀚, Юрий Иванов, Nguyễn Văn An]
tags: [ferry, bridge]
sources:
  - id: minutes
    title: "Minutes of the council, 50% draft"
    publisher: Town Hall
    authors: [Clerk of the Council]
    date: 2021-01
    url: https://example.org/minutes?a=1&b=2
    archived: https://archive.example/web/20210204101112/https://example.org/minutes
    accessed: 2021-02-04
speakers:
  - id: ada-okafor
    name: Ada Okafor
    role: harbour master
    organization: port
    aliases: [Ada Obi]
    sameAs: [https://www.wikidata.org/entity/Q0]
  - id: ben-okafor
    name: Ben Okafor
  - id: sailor
    name: a sailor on the quay
    anonymous: true
organizations:
  - id: port
    name: Port of Quay
corrections:
  - date: 2021-02-08
    quote: boats
    note: The number of boats was wrong.
  - date: 2021-02-09
    note: The headline was changed.
---

See [the boats](#boats), [the other article](/articles/rents/) and ![a boat](boat.jpg).

:::quote{#boats speaker=ada-okafor date=2021-01-16 occasion="the council" at=12:40}
People are sleeping in boats & on \\<decks>.

Some of the boats are ours.
:::

Ben Okafor holds that :quote[the bridge will "never, ever" be built]{#bridge speaker=ben-okafor kind=mixed}, and
:quote[the ferry is cheaper]{#cheaper speaker="ada-okafor ben-okafor" kind=indirect date=2021}.

:::quote{#nights speaker=sailor via=ada-okafor language=de original="Nachts fährt keiner."}
Nobody sails at night.
:::
`;
