import { stringify } from 'yaml';
import type { z } from 'zod';
import { date, id, language, siteAddress, slug, text } from '../article/fields.ts';
import { taken } from '../corpus/own-pages.ts';
import { idOfName } from '../extraction/draft/ids.ts';
import { type Known, type Registry, recognise } from '../extraction/draft/registry.ts';
import { addressPartOf, isReserved } from '../text/address-part.ts';

/** Something that `npm run new` asks, or takes as a flag of that name. */
export interface Question {
  name: string;
  ask: string;
  isNeeded?: boolean;
  /** What an answer must be. */
  schema: z.ZodType<string>;
  /** What is taken where nothing is answered. */
  otherwise?: (answers: Answers) => string;
}

/** By the names of questions; nothing where nothing was answered. */
export type Answers = Record<string, string | undefined>;

/** What can be made: a filled file in the content folder. */
export interface NewKind {
  what: string;
  questions: Question[];
  file(answers: Answers): string;
  text(answers: Answers): string;
}

const title: Question = { name: 'title', ask: 'Its title', isNeeded: true, schema: text };
const name: Question = { name: 'name', ask: 'The name, as printed', isNeeded: true, schema: text };
/** The id that articles have for the name already, or a new one that nobody of the other kind has. */
const idQuestion = (fallback: string, same: () => readonly Known[], others: () => readonly Known[]): Question => ({
  name: 'id',
  ask: 'The id, which is its address for good',
  schema: id,
  otherwise({ name = '' }) {
    const { known, doubt } = recognise(name, same());
    return known && doubt === undefined ? known.id : idOfName({ taken: idsOf(others()) }, name, fallback);
  },
});
const none = () => [];
const idsOf = (all: readonly Known[]) => new Set(all.map((one) => one.id));
const slugQuestion: Question = {
  name: 'slug',
  ask: 'The last part of its address',
  schema: slug.refine((value) => !isReserved(value), { error: 'another one: Windows keeps this name for a device' }),
  otherwise: (answers) => slugOf(answers['title'] ?? ''),
};
/** Pages of one's own stand beside those that every site has. */
const pageSlug: Question = {
  ...slugQuestion,
  schema: slugQuestion.schema.refine(
    (value) => value === addressPartOf(String(value)) && !taken.includes(String(value)),
    {
      error:
        'small letters and digits with single hyphens between them, and no name that the site uses itself, such as imprint',
    },
  ),
};

/** Everything that can be made, by name. `registry` tells whom the site has, and is asked only where that matters. */
export function newKinds(registry: () => Registry): Record<string, NewKind> {
  const speakers = () => registry().speakers;
  const organizations = () => registry().organizations;
  return {
    site: {
      what: 'a site of your own; what stands in content/ is put aside',
      questions: [
        { ...title, ask: 'What the site is called' },
        {
          name: 'url',
          ask: 'Where it will be published, such as https://quay.example.org',
          isNeeded: true,
          schema: siteAddress,
        },
        { name: 'language', ask: 'The language of the site, such as en', schema: language, otherwise: () => 'en' },
        {
          name: 'publisher',
          ask: 'Who publishes it',
          schema: text,
          otherwise: (answers) => answers['title'] ?? '',
        },
        { name: 'description', ask: 'A sentence about it', schema: text },
      ],
      file: () => 'site.yml',
      text: ({ title, url, language, publisher, description }) =>
        yaml({ title, ...(description && { description }), url, language, publisher }),
    },
    article: {
      what: 'an article, as a draft',
      questions: [
        title,
        { name: 'summary', ask: 'A sentence that says what it finds', schema: text },
        { name: 'speaker', ask: 'Somebody whom it quotes, by name or id', schema: oneOf(registry) },
        { name: 'author', ask: 'Who writes it', schema: text },
        { name: 'date', ask: 'When it is published', schema: date, otherwise: today },
        slugQuestion,
      ],
      file: ({ slug }) => `articles/${slug}.md`,
      text: (answers) => articleText(answers, registry()),
    },
    speaker: {
      what: 'somebody who is quoted in several articles',
      questions: [
        name,
        {
          name: 'family',
          ask: 'Which part of the name is the family name',
          schema: text,
          otherwise: (answers) => (answers['name'] ?? '').trim().split(/\s+/).at(-1)!,
        },
        idQuestion('speaker', speakers, organizations),
      ],
      file: ({ id }) => `speakers/${id}.md`,
      text: ({ name, family }) => markdown({ name, family }, 'A short biography. Delete this line; nobody sees it.'),
    },
    organization: {
      what: 'a body that speaks, or whose people speak',
      questions: [name, idQuestion('organization', organizations, speakers)],
      file: ({ id }) => `organizations/${id}.md`,
      text: ({ name }) => markdown({ name }, 'What it is. Delete this line; nobody sees it.'),
    },
    author: {
      what: 'somebody who writes here',
      questions: [name, idQuestion('author', none, none)],
      file: ({ id }) => `authors/${id}.md`,
      text: ({ name }) => markdown({ name }, 'A short biography. Delete this line; nobody sees it.'),
    },
    page: {
      what: 'a page of your own, such as an imprint',
      questions: [title, pageSlug],
      file: ({ slug }) => `pages/${slug}.md`,
      text: ({ title }) => markdown({ title }, 'What the page says. Delete this line; nobody sees it.'),
    },
  };
}

/** Whom a name or id means: all that have it. */
function meant({ speakers, organizations }: Registry, written: string): Known[] {
  const all = [...speakers, ...organizations];
  const byId = all.filter((one) => one.id === written);
  if (byId.length) return byId;
  return all.filter((one) => {
    const { known, doubt } = recognise(written, [one]);
    return known && doubt === undefined;
  });
}

/** A name or id that means one at most. */
function oneOf(registry: () => Registry) {
  return text.superRefine((value, context) => {
    const all = meant(registry(), value);
    const ids = all.map((one) => one.id).join(' or ');
    if (all.length > 1) context.addIssue({ code: 'custom', message: `the id of one of those called so: ${ids}` });
  });
}

/** An article with everything in its place: a source, a speaker, both forms of a quote. Who has a file needs no entry. */
function articleText({ title, summary, speaker, author, date }: Answers, registry: Registry): string {
  const { speakers, organizations } = registry;
  const [known] = speaker === undefined ? [] : meant(registry, speaker);
  const name = known?.name ?? speaker ?? 'Name of the speaker';
  const id = known?.id ?? idOfName({ taken: idsOf([...speakers, ...organizations]) }, name, 'speaker');
  const isBody = known !== undefined && organizations.includes(known);
  const fields = {
    draft: true,
    title,
    summary: summary ?? 'A sentence that says what the article finds.',
    date,
    ...(author && { authors: [author] }),
    sources: [{ id: 'source', title: 'Title of the text that the words come from', date }],
    ...(!known?.hasFile && !isBody && { speakers: [{ id, name, role: 'what they were on that day' }] }),
    ...(!known?.hasFile && isBody && { organizations: [{ id, name }] }),
  };
  return markdown(
    fields,
    'Delete draft: true when it is done. Each quote needs an id of its own, which is its address for good.',
    `Your own words stand like this, and ${name.replace(/[\\`*_[\]<>&#:]/g, '\\$&')} holds that
:quote[what they said is told in your wording]{#in-our-wording speaker=${id} kind=indirect}.

:::quote{#in-their-words speaker=${id}}
The exact words of the speaker, without quotation marks around them.
:::
`,
  );
}

/** A Markdown file with its fields, and a note that no reader sees. */
function markdown(fields: Record<string, unknown>, note: string, body = ''): string {
  return `---\n${yaml(fields)}---\n<!-- ${note} -->\n${body && `\n${body}`}`;
}

/** Fields, each value on one line, however long. */
function yaml(fields: Record<string, unknown>): string {
  return stringify(fields, { lineWidth: 0 });
}

function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** Small letters and digits of the title's own script; as many whole words as fit an address that can be read out. */
function slugOf(title: string): string {
  const whole = addressPartOf(title);
  return whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/-[^-]*$/, '');
}

const longest = 60;
