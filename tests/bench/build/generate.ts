import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../proof/generate.ts';

/** An invented article, before any system has its own form of it. */
export interface MadeArticle {
  slug: string;
  title: string;
  summary: string;
  date: string;
  speakers: MadeSpeaker[];
  /** Prose, or a quote set apart. */
  blocks: (string | MadeQuote)[];
}

export interface MadeSpeaker {
  id: string;
  name: string;
  role: string;
}

export interface MadeQuote {
  id: string;
  kind: 'direct' | 'indirect';
  speaker: MadeSpeaker;
  text: string;
}

const given = 'Ada Ben Ilse Tom Ines Nora Omar Petra Quin Rosa Sven Tilda Uwe Vera Wim Yara'.split(' ');
const family = 'Okafor Marsh Marn Reyl Abara Lind Delgado Stern Holm Brandt Kovac Silva Novak Adair Pell Rask'.split(
  ' ',
);
const roles = ['director', 'harbour master', 'engineer', 'clerk of the board', 'economist', 'member of the council'];
const words =
  'the board of quay met to talk about rent and boats in winter while lamps on pier stay dark for people who row at night near bridge that nobody mends after storm because money went elsewhere under plan'.split(
    ' ',
  );

/** So many articles of some 600 words with ten to fourteen quotes each, the same for each seed. */
export function articlesOf(count: number, seed = 7): MadeArticle[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sentence = (least: number) => {
    const text = Array.from({ length: least + Math.floor(random() * 12) }, () => pick(words)).join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 }, () => sentence(8)).join(' ');
  // Twice as many articles have somewhat more speakers, as in an archive.
  const cast = Array.from({ length: Math.ceil(6 * count ** 0.7) }, (_, i): MadeSpeaker => {
    const name = `${given[i % 16]} ${family[Math.floor(i / 16) % 16]}${i >= 256 ? ` ${family[Math.floor(i / 256) % 16]}` : ''}`;
    return { id: `${name.toLowerCase().replaceAll(' ', '-')}-${i}`, name: `${name} ${i}`, role: pick(roles) };
  });
  return Array.from({ length: count }, (_, i): MadeArticle => {
    const speakers = Array.from(new Set(Array.from({ length: 4 }, () => pick(cast))));
    const blocks: MadeArticle['blocks'] = [];
    const quotes = 10 + Math.floor(random() * 5);
    for (let at = 0; at < quotes; at++) {
      blocks.push(paragraph());
      const kind = random() < 0.7 ? 'direct' : 'indirect';
      blocks.push({ id: `q${at}-${pick(words)}`, kind, speaker: pick(speakers), text: sentence(14) });
    }
    const day = new Date(Date.UTC(2015, 0, 1 + ((i * 7) % 3600))).toISOString().slice(0, 10);
    return {
      slug: `report-${i}`,
      title: `Report ${i}: ${sentence(4).slice(0, -1)}`,
      summary: sentence(10),
      date: day,
      speakers,
      blocks,
    };
  });
}

/** Writes the articles as our content. */
export function writeOurs(folder: string, articles: readonly MadeArticle[]): void {
  write(
    join(folder, 'site.yml'),
    'title: Archive\ndescription: Voices.\nlanguage: en\nurl: https://archive.example.org\n',
  );
  for (const { slug, title, summary, date, speakers, blocks } of articles)
    write(
      join(folder, `articles/${slug}.md`),
      `---
title: ${JSON.stringify(title)}
summary: ${summary}
date: ${date}
sources:
  - {id: minutes, title: Minutes, date: ${date}, url: "https://example.org/${slug}"}
speakers:
${speakers.map(({ id, name, role }) => `  - {id: ${id}, name: ${name}, role: ${role}}`).join('\n')}
---
${blocks.map((block) => (typeof block === 'string' ? block : `:::quote{#${block.id} speaker=${block.speaker.id} kind=${block.kind}}\n${block.text}\n:::`)).join('\n\n')}
`,
    );
}

/** Writes them as plain Markdown, the quotes as block quotations and, for pages of their own, in the frontmatter. */
export function writePlain(folder: string, articles: readonly MadeArticle[]): void {
  for (const { slug, title, summary, date, blocks } of articles) {
    const quotes = blocks.filter((block) => typeof block !== 'string');
    const listed = quotes.map(
      ({ id, kind, speaker, text }) =>
        `  - {id: ${id}, kind: ${kind}, speaker: ${speaker.id}, name: ${speaker.name}, role: ${speaker.role}, text: ${JSON.stringify(text)}}`,
    );
    write(
      join(folder, `${slug}.md`),
      `---
title: ${JSON.stringify(title)}
summary: ${summary}
date: ${date}
quotes:
${listed.join('\n')}
---
${blocks.map((block) => (typeof block === 'string' ? block : `> ${block.text}\n>\n> — ${block.speaker.name}`)).join('\n\n')}
`,
    );
  }
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
