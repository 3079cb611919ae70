import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/extraction/draft/draft.ts';
import { type Known, recognise } from '../../src/extraction/draft/registry.ts';
import { extract } from '../../src/extraction/extract.ts';

const known = (id: string, name: string, more: Partial<Known> = {}): Known => ({
  id,
  name,
  aliases: [],
  hasFile: true,
  ...more,
});
const draft = (text: string, speakers: Known[], organizations: Known[] = []) =>
  draftOf(text, extract(text), { title: 'The lock', date: '2021-02-03' }, { speakers, organizations });

describe('a draft knows whom the site has', () => {
  test('by the printed name and every alias, and need not introduce who has a file', () => {
    const brook = known('brook-a', 'Ada Brook', { aliases: ['Ada K. Brook'] });
    for (const name of ['Ada Brook', 'Ada K. Brook', 'Ada  BROOK'])
      expect(recognise(name, [brook])).toEqual({ known: brook });
    const text = draft('“Gates leak,” said Ada K. Brook.', [brook]);
    expect(text).toContain('speaker=brook-a');
    expect(text).not.toContain('speakers:');
    expect(text).not.toContain('unsure');
  });

  test('and introduces who is known from an article alone by the same id and name, with what they are there', () => {
    const brook = known('brook-a', 'Ada Brook', { hasFile: false, role: 'pilot', organization: 'quay' });
    const text = draft('“Gates leak,” said Ada Brook.', [brook], [known('quay', 'Quay Board', { hasFile: false })]);
    expect(text).toContain(
      'speakers:\n  - id: brook-a\n    name: Ada Brook\n    role: pilot\n    organization: quay\norganizations:\n  - id: quay\n    name: Quay Board\n',
    );
  });

  test('and gives nobody else an id that is taken', () => {
    expect(draft('“Gates leak,” said Ada Brook.', [known('ada-brook', 'Ada Brookfield')])).toContain(
      'speaker=ada-brook-2',
    );
  });

  test.each([
    ['Ada Brook', 'Ada K. Brook'],
    ['Brook', 'Ada Brook'],
  ])('and asks who %s is where %s is known', (name, other) => {
    expect(draft(`“Gates leak,” said ${name}.`, [known('brook-a', other)])).toContain(
      `<!-- unsure: ${name} may be ${other} (brook-a)`,
    );
  });

  test('and asks which of two of one name is meant', () => {
    const two = [known('brook-a', 'Ada Brook'), known('brook-b', 'Ada Brook')];
    expect(draft('“Gates leak,” said Ada Brook.', two)).toContain(
      '<!-- unsure: Ada Brook may be Ada Brook (brook-a) or Ada Brook (brook-b) -->',
    );
  });
});
