import { describe, expect, test } from 'vitest';
import { SURE } from '../../src/extraction/attribution.ts';
import { extract } from '../../src/extraction/extract.ts';

const speakers = (text: string) => extract(text).map((statement) => statement.speakers.join(' & ') || null);

describe('a speaker', () => {
  test('is told by the surname, whether it stands last or first', () => {
    expect(speakers('Ada Okafor said rents had doubled.\n\n“It is late,” Okafor said.')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
    ]);
    expect(speakers('Lin Haoran said the berth would open soon.\n\n“It is late,” Lin said.')).toEqual([
      'Lin Haoran',
      'Lin Haoran',
    ]);
  });

  test('among namesakes is the one named in full last', () => {
    const text =
      'Wei Tan, a pilot, said the river was low.\n\n“It was lower in May,” Tan said.\n\nMei Tan, a clerk, said the port was closed.\n\n“We wait,” Tan said.\n\nLi Tan, a cook, said nobody had eaten.\n\n“Soup is ready,” Tan said.';
    expect(speakers(text)).toEqual(['Wei Tan', 'Wei Tan', 'Mei Tan', 'Mei Tan', 'Li Tan', 'Li Tan']);
  });

  test('is unsure where two fit, and both are named', () => {
    const [statement] = extract('Ada Okafor and Ben Okafor met on the quay. “The boats are full,” Okafor said.');
    expect(statement!.confidence).toBeLessThan(SURE);
    expect(statement!.candidates?.toSorted()).toEqual(['Ada Okafor', 'Ben Okafor']);
  });

  test('is told apart from a namesake by the title', () => {
    const text =
      'Peter Lund met Maria Lund on the quay.\n\n“The boats are full,” Mrs. Lund said.\n\n“They are not,” Mr. Lund said.';
    expect(speakers(text)).toEqual(['Maria Lund', 'Peter Lund']);
  });

  test('called he or she is the last person introduced who fits, never the pronoun', () => {
    const text =
      'Marta Velez mends nets. Colm Dury sells ice.\n\n“Nobody buys before five,” he said.\n\n“The nylon is worse,” she said.';
    expect(speakers(text)).toEqual(['Colm Dury', 'Marta Velez']);
  });

  test('who aides speak for is not the speaker', () => {
    const text =
      'Rosa Delgado runs the town.\n\n“No comment,” a spokesman for Delgado said.\n\n“We are calm,” Delgado aides said.';
    expect(extract(text).map(({ speakerKind }) => speakerKind)).toEqual(['anonymous', 'anonymous']);
  });

  test('may be an organization, which “the company” then means', () => {
    const found = extract('Kestrel Grid Corp. said power would be back by noon.\n\n“We regret it,” the company said.');
    expect(found.map((one) => [one.speakerKind, one.speakers])).toEqual([
      ['organization', ['Kestrel Grid Corp.']],
      ['organization', ['Kestrel Grid Corp.']],
    ]);
  });

  test('named with a title or apposition keeps role and organization, for later mentions too', () => {
    const found = extract(
      'Council member Bisi Oyelaran of the town met Ruth Adair, director of the Kelm Harbor Trust.\n\n“We agree,” Adair said.\n\n“We do,” Oyelaran said.',
    );
    expect(found.map(({ role, organizations }) => [role, organizations])).toEqual([
      ['director of the Kelm Harbor Trust', ['Kelm Harbor Trust']],
      ['Council member', []],
    ]);
  });

  test('of a joint statement are all who make it', () => {
    expect(speakers('“We will share the crane,” Nils Aber and Greta Simonsen said.')).toEqual([
      'Nils Aber & Greta Simonsen',
    ]);
  });

  test('behind a dash signs the words', () => {
    expect(speakers('“Maybe we can build a bridge.” — Ann Lee, of Kelm')).toEqual(['Ann Lee']);
  });
});
