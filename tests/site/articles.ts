const people = [
  ['ada-okafor', 'Ada Okafor', 'Okafor', 'director'],
  ['ben-okafor', 'Ben Okafor', 'Okafor', 'economist'],
  ['ilse-marn', 'Ilse Marn', 'Marn', 'harbour master'],
  ['lukasz-dabrowski', 'Łukasz Dąbrowski', 'Dąbrowski', 'engineer'],
  ['kenji-mori', '森健二', '森', 'planner'],
  ['layla-haddad', 'ليلى حداد', 'حداد', 'teacher'],
] as const;

const sentences = [
  'People are sleeping in boats.',
  'Count the empty flats first, then come back to me with a number that you believe yourself.',
  'The pier will outlive us.',
  'We meet at 19:45, not 20:00, and the score was 3:1 when the lights went out over the river.',
  'Nobody asked the people in the boats.',
];

/** An author and a page of the site's own, which stand beside the articles. */
export const besideArticles = {
  'speakers/ada-okafor.md': '---\nname: Ada Okafor\nfamily: Okafor\nwas: [ada]\n---\n',
  'organizations/riverside-trust.md': '---\nname: Riverside Housing Trust\nwas: [trust]\n---\n',
  'topics/harbour.md': '---\nname: harbour\nwas: [The port]\n---\n\nWhat the harbour lives on.\n',
  'site.yml':
    'editors: [Wanda Writer]\ncontact: https://example.org/contact\nlicence: CC-BY-4.0\nsecurity: desk@example.org\npublisher: Quay Press\n',
  'authors/wanda.md':
    '---\nname: Wanda Writer\ncontact: wanda@example.org\nfediverse: "@wanda@social.example"\n---\n\nWrites about [boats](/topics/harbour/).\n',

  'pages/imprint.md': '---\ntitle: Imprint\n---\n\n## Who answers\n\nWanda Writer, 1 Quay Street.\n',
};

/** The files of a site with `number` invented articles: several kinds, speakers, scripts, corrections and inline quotes. */
export function articlesForSite(number: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: number }, (_, i) => {
      const month = String((i % 12) + 1).padStart(2, '0');
      const [first, second] = [people[i % people.length]!, people[(i + 1) % people.length]!];
      const words = sentences[i % sentences.length]!;
      return [
        `articles/2021-${month}-03-report-${i + 1}.md`,
        `---
title: "Report ${i + 1}: what the harbour heard"
summary: Two people speak about the quay, and one of them is only paraphrased.
date: 2021-${month}-03
authors: [Wanda Writer]
tags: [harbour, Rents & flats]
sources:
  - id: minutes
    title: Minutes of the quay board
    publisher: Riverside Gazette
    date: 2021-${month}
    url: https://example.org/minutes-${i + 1}
    archived: https://web.archive.org/web/20210${(i % 9) + 1}05000000/https://example.org/minutes-${i + 1}
speakers:
${[first, second].map(([id, name, family, role]) => `  - id: ${id}\n    name: ${name}\n    family: ${family}\n    role: ${role}\n    organization: riverside-trust`).join('\n')}
  - id: official
    name: an official at the town hall
    anonymous: true
organizations:
  - id: riverside-trust
    name: Riverside Housing Trust
dates:
  - date: 2021-${month}-01
    label: The board meets
corrections:
  - date: 2021-${month}-04
    quote: flats
    note: The number was misread.
---

The board met on the first, and ${first[1]} held that :quote[${words.toLowerCase().replace(/\.$/, '')}]{#held speaker=${first[0]} kind=indirect} while :quote[the quay was quiet]{#quiet speaker=${second[0]} kind=indirect}.

## What was said

:::quote{#boats speaker=${first[0]} date=2021-${month}-01}
${words}

It will be said again.
:::

Then ${second[1]} spoke.[^1]

:::quote{#flats speaker="${second[0]} riverside-trust" kind=mixed}
Rents have "doubled on the quay" since the spring.
:::

- A list, with :quote[a word from the hall]{#hall speaker=official}.

| Year | Boats |
|------|------:|
| 2020 | 4 |
| 2021 | 11 |

See [the boats](#boats) and [all articles](/articles/).

[^1]: The note itself, with a [link](https://example.org/).
`,
      ];
    }),
  );
}
