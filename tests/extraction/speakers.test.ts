import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { CERTAINTY, SURE } from '../../src/extraction/statements/certainty.ts';

const speakers = (text: string) => extract(text).statements.map((statement) => statement.speakers.join(' & ') || null);

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
    const [statement] = extract(
      'Ada Okafor and Ben Okafor met on the quay. “The boats are full,” Okafor said.',
    ).statements;
    expect(statement!.confidence).toBeLessThan(SURE);
    expect(statement!.candidates?.toSorted()).toEqual(['Ada Okafor', 'Ben Okafor']);
  });

  test('is unsure where two namesakes have just spoken', () => {
    const text =
      'Ada Okafor, the mayor, said the bridge was safe. Greta Okafor, a baker, said it was not.\n\n“It is late,” Okafor said.';
    const found = extract(text).statements.at(-1)!;
    expect(found.confidence).toBeLessThan(SURE);
    expect(found.candidates?.toSorted()).toEqual(['Ada Okafor', 'Greta Okafor']);
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
    expect(extract(text).statements.map(({ speakerKind }) => speakerKind)).toEqual(['anonymous', 'anonymous']);
  });

  test('may be an organization, which “the company” then means', () => {
    const found = extract(
      'Kestrel Grid Corp. said power would be back by noon.\n\n“We regret it,” the company said.',
    ).statements;
    expect(found.map((one) => [one.speakerKind, one.speakers])).toEqual([
      ['organization', ['Kestrel Grid Corp.']],
      ['organization', ['Kestrel Grid Corp.']],
    ]);
  });

  test('named with a title or apposition keeps role and organization, for later mentions too', () => {
    const found = extract(
      'Council member Bisi Oyelaran of the town met Ruth Adair, director of the Kelm Harbor Trust.\n\n“We agree,” Adair said.\n\n“We do,” Oyelaran said.',
    ).statements;
    expect(found.map(({ role, organizations }) => [role, organizations])).toEqual([
      ['director of the Kelm Harbor Trust', ['Kelm Harbor Trust']],
      ['Council member', []],
    ]);
  });

  test.each([
    ['the office before the name', 'The mayor of Larkton, Ann Hill, left. “Yes,” the mayor said.'],
    ['the office behind it', 'Ann Hill, the mayor of Larkton, left. “Yes,” the mayor said.'],
  ])('called by an office is whom the text calls so: %s', (_, text) => {
    expect(speakers(text)).toEqual(['Ann Hill']);
  });

  test('called by an office that two people hold is unsure, and both are named', () => {
    const [statement] = extract(
      'Peder Lund, a pilot, met Ann Hill, a pilot, on the quay. “Yes,” the pilot said.',
    ).statements;
    expect(statement!.confidence).toBeLessThan(SURE);
    expect(statement!.candidates?.toSorted()).toEqual(['Ann Hill', 'Peder Lund']);
  });

  test('called “she” once is no “he” later', () => {
    const text = 'Noor Haddad has a baker, Peder Lund.\n\n“It was hard,” she says.\n\n“She never rests,” he says.';
    expect(speakers(text)).toEqual(['Noor Haddad', 'Peder Lund']);
  });

  test('with a title that the only bearer of the name cannot have is somebody else', () => {
    expect(speakers('Her son, Theodore Strand, spoke.\n\nMrs. Strand wept. “We had no bath,” she said.')).toEqual([
      'Strand',
    ]);
  });

  test('who is only ever called Mrs. Strand is not taken for somebody named before', () => {
    const [statement] = extract(
      'Ada Okafor, the mayor, spoke.\n\nMrs. Strand wept. “We had no bath,” she said.',
    ).statements;
    expect(statement!.speakers).toEqual(['Strand']);
    expect(statement!.confidence).toBeLessThan(SURE);
  });

  test.each([
    ['the first of two surnames', 'Ana Peña Ruiz left the town. “Ask the mayor,” Peña said.', 'Ana Peña Ruiz'],
    ['a small particle', 'Khaled al-Masarweh said on Sunday that it was dry.', 'Khaled al-Masarweh'],
    ['a relative without a surname', '“No,” added his wife, Jean.', 'Jean'],
    ['a surname that is also a network’s', 'Its director, Lena Fox, said it was late.', 'Lena Fox'],
  ])('is told by %s', (_, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  test('keeps the role before the name where lines are wrapped, and takes none from the paragraph before', () => {
    const wrapped =
      'The quay was closed for the whole of the week because of the storm that\nhad come in from the west on Monday, and nobody was let near it at all,\nas the town told everybody who asked. “It is late,” said transport chief\nElke Brandt on the quay, where she had waited with a crew of nine for the\nlast of the boats to come in.\n\nThe rest of the town slept through it, as it had through every other storm\nthat came in from the west in those years, and woke up late.';
    expect(extract(wrapped).statements.map(({ speakers, role }) => [speakers, role])).toEqual([
      [['Elke Brandt'], 'transport chief'],
    ]);
    const headline = 'Quay closed by harbor master\n\nElke Brandt said it was late.';
    expect(extract(headline).statements.map(({ role }) => role)).toEqual([undefined]);
  });

  test('may be of an organization without holding an office in it', () => {
    expect(
      extract('Ben Okafor of the Riverside Trust said the quay was safe.').statements.map(
        ({ speakers, organizations }) => [speakers, organizations],
      ),
    ).toEqual([[['Ben Okafor'], ['Riverside Trust']]]);
  });

  test('is the name that several appositions belong to', () => {
    expect(speakers('Carla Bower, 75, a retired pilot, supported the plan for a new quay.')).toEqual(['Carla Bower']);
    expect(
      speakers('Carla Bower (D), Lund’s rival in the race for the quay, conceded that rents had doubled.'),
    ).toEqual(['Carla Bower']);
    expect(
      speakers('Carla Bower, a pilot and veteran of the Harbour crew brass in Kelm, conceded that rents had doubled.'),
    ).toEqual(['Carla Bower']);
  });

  test('named as one of several who say it is shown with doubt', () => {
    const [statement] = extract('Some pilots, including Carla Bower of Kelm, said the quay was too short.').statements;
    expect(statement!.speakers).toEqual(['Carla Bower']);
    expect(statement!.confidence).toBeLessThan(0.7);
  });

  test('of a joint statement are all who make it', () => {
    expect(speakers('“We will share the crane,” Nils Aber and Greta Simonsen said.')).toEqual([
      'Nils Aber & Greta Simonsen',
    ]);
  });

  test.each([
    [
      'an office with “of” in it',
      'Former Secretary of State Greta Simonsen said the talks were over.',
      'Greta Simonsen',
    ],
    ['a state with its office', 'Ohio Secretary of State Jason Kemble said the rolls were clean.', 'Jason Kemble'],
    ['a body with “of” in it', 'University of Kelm professor Nils Aber said the river was low.', 'Nils Aber'],
    ['somebody’s office', 'The Kelm Group’s CEO, Greta Simonsen, said the quay was sold.', 'Greta Simonsen'],
    ['a time and an office', 'Earlier Tuesday, his manager, Nils Aber, said the quay was sold.', 'Nils Aber'],
    [
      'a dateline with an agency',
      'Washington (KNA) – Senator Greta Simonsen said the quay was sold.',
      'Greta Simonsen',
    ],
    ['a description', '“We wait,” said the port’s director, Nils Aber.', 'Nils Aber'],
  ])('is found behind %s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test('is found though the surname looks like a participle or an adverb', () => {
    expect(speakers('Brian Jolly runs the port.\n\nJolly said it was late.')).toEqual(['Brian Jolly']);
    expect(speakers('Dan Skelling runs the port.\n\nSkelling said it was late.')).toEqual(['Dan Skelling']);
    expect(speakers('Surprisingly, she said it was late.')).toEqual([null]);
  });

  test('is not a party, a state or a headline with the surname in it', () => {
    expect(extract('The Democratic Party said it would wait.').statements.map((one) => one.speakers)).toEqual([
      ['Democratic Party'],
    ]);
    expect(extract('The State Department said it would wait.').statements.map((one) => one.speakers)).toEqual([
      ['State Department'],
    ]);
    const text = 'Peter Lund met Socialist Lund fans in Ohio Lund country.\n\n“We wait,” Lund said.';
    expect(speakers(text)).toEqual(['Peter Lund']);
    expect(speakers('Ann Reed Told Us What It Means To Wait.\n\nAnn Reed said the river was low.').at(-1)).toBe(
      'Ann Reed',
    );
    expect(speakers('Peter Lund Says Rents Are Up.\n\nPeter Lund, a pilot, said the river was low.')).toEqual([
      'Peter Lund',
      'Peter Lund',
    ]);
  });

  test('is not the verb of a headline that quotes', () => {
    const text =
      'Hale and Gorin Slam ‘Paper Bridge.’\n\nThe pilot Peter Gorin met Ada Hale.\n\n“It will sink,” Gorin said.';
    expect(speakers(text)).toEqual(['Peter Gorin']);
  });

  test('called by a word that is one’s surname and another’s given name is the one with the surname', () => {
    const text = 'Tom John, a pilot, met John Hale, a cook. The river was low.\n\n“It is late,” John said.';
    expect(speakers(text)).toEqual(['Tom John']);
  });

  test('is not to whom the words refer', () => {
    const text = 'Ada Reed met Peter Lund. “It is him,” Ms. Reed answered, referring to Peter Lund, a pilot.';
    expect(speakers(text)).toEqual(['Ada Reed']);
  });

  test.each([
    ['The Archbishop of Kelm, the Most Rev. Peter Lund, wept. “It is late,” the archbishop said.', 'Peter Lund'],
    ['The Lord Mayor, Cllr Ada Reed, wept. “It is late,” the mayor said.', 'Ada Reed'],
    ['Sen. Ada Reed came in. “It is late,” the senator said.', 'Ada Reed'],
  ])('called by an office or a title in front of the name is the one who has it: %s', (text, speaker) => {
    const [statement] = extract(text).statements;
    expect([statement!.speakers, statement!.confidence]).toEqual([[speaker], 0.6]);
  });

  test('may be called King', () => {
    expect(speakers('Larry King met Ada Reed.\n\n“It is late,” Mr. King said.')).toEqual(['Larry King']);
    expect(speakers('The king met Ada Reed.\n\n“It is late,” Mr. President said.')).toEqual([null]);
  });

  test.each([
    ['A statement issued by the Kelm Trust said the boats were old.', 'Kelm Trust'],
    ['An email from the Kelm Trust said the boats were old.', 'Kelm Trust'],
    ['An email published by the Kelm Gazette said the boats were old.', null],
    ['A letter seen by the Kelm Gazette said the boats were old.', null],
    ['A panel led by the Kelm Trust said the boats were old.', null],
  ])('is whoever wrote what is quoted, not who shows it: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test.each([
    [
      '“We wait,” Ada Reed and Peter Lund said in a joint statement.\n\n“It is late,” the statement said.',
      'Ada Reed & Peter Lund',
    ],
    ['In a letter to the port, Ada Reed wrote that she was late.\n\n“It is late,” the letter said.', 'Ada Reed'],
    ['Ada Reed said that she was late.\n\n“It is late,” the letter said.', null],
  ])('speaks in what the text says they wrote: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  test('without a name keeps the description that introduced them', () => {
    const text =
      'A senior port official said the boats were old. “They leak,” the official said. “Why?” the cook asked.';
    expect(extract(text).statements.map(({ speakerAs }) => speakerAs)).toEqual([
      'A senior port official',
      'A senior port official',
      'the cook',
    ]);
  });

  test.each([
    ['Outside, Maria Stone was packing.', 'Maria Stone'],
    ['Student representative Maria Stone has no vote.', 'Maria Stone'],
    ['At a shelter across town, Maria Stone, a baker, lay on a cot.', 'Maria Stone'],
    ['Her sister, Olga Stone, bought the plot.', 'Olga Stone'],
    ['Behind her, her daughter Rafa was stacking loaves.', 'Rafa'],
    ['The town met Carl Lund.', 'Anna Bell'],
  ])('called she is whom the sentence before is about, not who spoke before that: %s', (sentence, speaker) => {
    const found = extract(`“It was cold,” said Anna Bell.\n\n${sentence} “I have nothing,” she said.`).statements;
    expect(found.at(-1)!.speakers).toEqual([speaker]);
    expect(found.at(-1)!.confidence).toBeGreaterThan(CERTAINTY.several);
  });

  test.each(['Her neighbour Ragna Olsson was blunter.', 'Maria Stone’s house burned down.'])(
    'called she is unsure where it may be the one who spoke or another: %s',
    (sentence) => {
      const found = extract(`“It was cold,” said Anna Bell.\n\n${sentence} “I have nothing,” she said.`).statements;
      expect(found.at(-1)!.confidence).toBeLessThan(SURE);
    },
  );

  test.each([
    ['The Minister of Power, Babatunde Alakija, said that he was sad.', 'Babatunde Alakija'],
    ['“I am glad,” said Minister for Health Anna Bell.', 'Anna Bell'],
    ['Coach Damo Pritchard said it was a good game.', 'Damo Pritchard'],
    ['“I am glad,” the Frenchman said.', null],
    ['Hanbit Shipbuilding said that it had won.', 'Hanbit Shipbuilding'],
  ])('is no office or nation, and a company no person: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('before a colon who is named nowhere else is shown with doubt', () => {
    const [statement] = extract('Opposition leader Bastien Roy: “This minister reads slowly.”').statements;
    expect(statement!.speakers).toEqual(['Bastien Roy']);
    expect(statement!.confidence).toBeLessThan(SURE);
  });

  test('is not who friends and supporters are of', () => {
    expect(speakers('Friends of Greta Simonsen said the quay was sold.')).toEqual([null]);
    expect(
      speakers('Bert Sander lost. Mina Okafor, a Sander supporter from Kelm, who said the quay was sold, left.'),
    ).toEqual(['Mina Okafor']);
  });

  test('behind a dash signs the words', () => {
    expect(speakers('“Maybe we can build a bridge.” — Ann Lee, of Kelm')).toEqual(['Ann Lee']);
  });
});

test.each([
  ['an organization that seems to speak', 'The Ministry of Transport said that the gate would be closed in June.'],
  ['words that no verb of saying reports', '“The gate leaks,” laughed Ada Brook.'],
])('%s is never nine times sure in ten', (_, text) => {
  for (const { confidence } of extract(text).statements) expect(confidence).toBeLessThan(0.9);
  expect(extract(text).statements).toHaveLength(1);
});
