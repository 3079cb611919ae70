const people = [
  ['ada-okafor', 'Ada Okafor', 'Okafor'],
  ['ben-okafor', 'Ben Okafor', 'Okafor'],
  ['ilse-marn', 'Ilse Marn', 'Marn'],
  ['ruth-vale', 'Ruth Vale', 'Vale'],
  ['sam-quay', 'Sam Quay', 'Quay'],
] as const;
const kinds = ['direct', 'indirect', 'mixed'] as const;

/** One article with very many quotes, every fourth within a sentence. */
export function articleOfQuotes(number: number): string {
  const quotes = Array.from({ length: number }, (_, at) => {
    const [id, name] = people[(at * 3) % people.length]!;
    const kind = kinds[at % kinds.length]!;
    const date = `20${10 + Math.floor(at / 20)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const words = kind === 'mixed' ? `the quay was "full at ${at}"` : `words number ${at} about the harbour`;
    if (at % 4 === 3)
      return `Then ${name} held that :quote[${words}]{#q${at} speaker=${id} kind=${kind === 'direct' ? 'indirect' : kind} date=${date}}.`;
    return `:::quote{#q${at} speaker=${id} kind=${kind} date=${date}}\n${words}\n:::`;
  });
  return `---
title: ${number} voices of the harbour
summary: Everybody speaks.
date: 2024-05-03
authors: [Wanda Writer]
tags: [harbour]
sources:
  - id: minutes
    title: Minutes of the quay board
    date: 2024-04
    url: https://example.org/minutes-${number}
speakers:
${people.map(([id, name, family]) => `  - id: ${id}\n    name: ${name}\n    family: ${family}\n    role: member of the quay board`).join('\n')}
---

An opening.

${quotes.join('\n\n')}
`;
}
