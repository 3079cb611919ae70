import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { literalText } from './literal-text.ts';

/** Files with texts that are the same in every language, or that no reader gets. */
const exceptions: Record<string, string> = {
  'src/publishing/data/quotes-schema.ts': 'developers read it, beside names of fields that are English too',
  'src/publishing/data/annotations.ts': 'types of the Web Annotation model',
  'src/publishing/cards/card-fonts.ts': 'names of fonts',
  'src/publishing/cards/card-frame.ts': 'styles of a drawing',
  'src/publishing/cards/cards.ts': 'a problem for the author',
  'src/site/files/write-site.ts': 'how far a build is, for the author',
  'src/site/compile/site-pages.ts': 'a fault of ours',
  'src/site/compile/keep-code.ts': 'a fault of ours',
  'src/publishing/pictures/inspect-pictures.ts': 'problems for the author',
  'src/publishing/look/check-fonts.ts': 'problems for the author',
  'src/publishing/look/logo.ts': 'problems for the author',
  'src/publishing/look/svg-faults.ts': 'problems for the author',
  'src/publishing/look/typefaces.ts': 'names of fonts',
  'src/publishing/look/favicon.ts': 'styles of a drawing',
  'src/publishing/metadata/json-ld-people.ts': 'types of schema.org',
  'src/publishing/metadata/json-ld.ts': 'types of schema.org',
  'src/site/dev/answer.ts': 'for the author',
  'src/site/dev/reload.ts': 'a script and a style for the author',
  'src/site/configuration.ts': 'styles',
  'src/site/policy.ts': 'directives of a policy',
  'src/site/dev/problem-panel.ts': 'for the author',
  'src/site/dev/tell-problems.ts': 'for the author',
  'src/site/views/strokes.ts': 'classes of a drawing',
  'src/site/files/root-files.ts': 'for robots',
};

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(astro|ts)$/.test(file) && !(file in exceptions));
}

describe('templates, scripts and publishing', () => {
  it('say nothing that does not stand among the words of a language', () => {
    const files = ['src/site', 'src/publishing'].flatMap(filesOf);
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      literalText(file, readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${line}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each<[what: string, file: string, source: string, text: string]>([
    ['text between tags', 'x.astro', '---\n---\n<p>Boats</p>', 'Boats'],
    ['text behind an expression', 'x.astro', '---\n---\n<p>{name} of the quay</p>', 'of the quay'],
    ['text of an attribute', 'x.astro', '---\n---\n<nav aria-label="boats of the quay">{a}</nav>', 'boats of the quay'],
    ['a string of an expression', 'x.astro', "---\n---\n<p>{a ? 'Boats' : b}</p>", 'Boats'],
    [
      'a string of the frontmatter',
      'x.astro',
      "---\nconst title = 'Boats of the quay';\n---\n<p>{title}</p>",
      'Boats of the quay',
    ],
    ['a string of a script', 'x.astro', "---\n---\n<script>\nsay('Boats are full');\n</script>", 'Boats are full'],
    ['a label', 'x.ts', "button.textContent = 'Boats';", 'Boats'],
    ['a sentence in pieces', 'x.ts', `return \`Said by $\{name} on the quay\`;`, 'Said by'],
    ['text in markup', 'x.ts', 'return `<p>boats</p>`;', '<p>boats</p>'],
  ])('would be caught with %s', (_, file, source, text) => {
    expect(literalText(file, source).map((found) => found.text)).toContain(text);
  });

  it.each<[what: string, file: string, source: string]>([
    [
      'words of a language',
      'x.astro',
      "---\nimport { words } from '../words.ts';\n---\n<p aria-label={words.a}>{words.b}, {a > 1 ? words.c : words.d}</p>",
    ],
    ['a selector', 'x.ts', "form.querySelector('[data-a] b span');"],
    ['an error', 'x.ts', "throw new Error('Boats are full');"],
    ['a class', 'x.ts', "node('p', { class: 'row more' });"],
    ['a type of data', 'x.ts', "return { '@type': 'Quotation' };"],
    ['a key', 'x.ts', "if (event.key === 'Enter') go();"],
  ])('have nothing against %s', (_, file, source) => {
    expect(literalText(file, source)).toEqual([]);
  });
});
