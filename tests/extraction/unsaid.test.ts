import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/extraction/draft/draft.ts';
import { type Ids, idOfWords } from '../../src/extraction/draft/ids.ts';
import { extract } from '../../src/extraction/extract.ts';
import { SURE } from '../../src/extraction/statements/certainty.ts';

const sure = (text: string) => extract(text).statements.filter(({ confidence }) => confidence >= SURE);

describe('what nobody said in another language is a question', () => {
  test.each([
    ['de', 'Oda Bach wies Berichte zurück, wonach das Tor seit Jahren alt ist.', 'das Tor seit Jahren alt ist'],
    ['fr', 'Personne n’a dit que la porte était vieille.', 'la porte était vieille'],
    ['es', 'Nadie dijo que la puerta fuera vieja.', 'la puerta fuera vieja'],
  ])('in %s: %s', (language, text, words) => {
    const { statements, questions } = extract(text, { language });
    expect(statements.filter(({ unsaid }) => !unsaid)).toEqual([]);
    expect(questions.map((one) => one.text)).toEqual([words]);
  });

  test('a word of silence within what was told tells nothing of the telling', () => {
    expect(
      extract('Oda Bach wies darauf hin, dass das Tor seit Jahren offen ist.', { language: 'de' }).questions,
    ).toEqual([]);
  });
});

test('a question in marks with its answer right behind is an exchange, and nobody’s who spoke before', () => {
  const { statements, questions } = extract('“You can’t row there,” Ada Brook said. “Says who?” “Says me.”');
  expect(statements.map((one) => one.text)).toEqual(['You can’t row there,']);
  expect(questions.map((one) => one.text)).toEqual(['Says who?', 'Says me.']);
});

describe('what nobody said is no statement but a question', () => {
  test.each([
    ['Ada Brook asked whether the quay would be closed in June.', 'asked'],
    ['Bob Hale wondered why the quay would be closed in June.', 'asked'],
    ['Let Ada Brook say that the quay would be closed in June.', 'supposed'],
    ['Ada Brook did not say that the quay would be closed in June.', 'not said'],
    ['Ada Brook has never claimed that the quay would be closed in June.', 'not said'],
    ['Nobody said that the quay would be closed in June.', 'not said'],
    ['Ada Brook refused to say that the quay would be closed in June.', 'not said'],
    ['Ada Brook has yet to announce that the quay would be closed in June.', 'not said'],
    ['Ada Brook could announce on Monday that the quay would be closed in June.', 'supposed'],
    ['If Ada Brook says that the quay would be closed in June, the pilots will go.', 'supposed'],
    ['Has Ada Brook said that the quay would be closed in June?', 'supposed'],
    ['Ada Brook is due to tell the council that the quay would be closed in June.', 'planned'],
    ['Had Ada Brook said that the quay would be closed in June, we had gone.', 'supposed'],
    ['Ada Brook dismissed as nonsense reports that the quay would be closed in June.', 'denied'],
    ['Ada Brook promised to say that the quay would be closed in June.', 'planned'],
    ['Ada Brook is to tell the council that the quay would be closed in June.', 'planned'],
    ['It is not true that Ada Brook said the quay would be closed in June.', 'not said'],
    ['It is false that Ada Brook said the quay would be closed in June.', 'not said'],
    ['There is no evidence that Ada Brook said the quay would be closed in June.', 'not said'],
    ['Ada Brook declined to comment on reports that the quay would be closed in June.', 'not said'],
    ['Reports that Ada Brook said the quay would be closed in June are wrong.', 'supposed'],
    ['Ada Brook is believed to have said that the quay would be closed in June.', 'supposed'],
    ['Ada Brook reportedly said the quay would be closed in June.', 'supposed'],
    ['Whatever Ada Brook says, the quay would be closed in June.', 'supposed'],
    ['When Ada Brook says the quay would be closed in June, the pilots will go.', 'supposed'],
    ['Ada Brook wants Ben Hale to say that the quay would be closed in June.', 'planned'],
    ['Ada Brook would like Ben Hale to say that the quay would be closed in June.', 'planned'],
    ['Action: Ben Hale to tell the board that the quay would be closed in June.', 'planned'],
    ['Ada Brook will announce that the quay would be closed in June.', 'planned'],
    ['Ada Brook was asked if the quay would be closed in June.', 'asked'],
    ['Asked whether the quay would be closed in June, Ada Brook said nothing.', 'asked'],
    ['When pressed on whether the quay would be closed in June, Ada Brook declined to comment.', 'asked'],
    ['Ada Brook would not be drawn on whether the quay would be closed in June.', 'not said'],
    ['Ada Brook would not comment on reports that the quay would be closed in June.', 'not said'],
    ['Ada Brook could neither confirm nor deny that the quay would be closed in June.', 'not said'],
    ['Ada Brook neither confirmed nor denied that the quay would be closed in June.', 'not said'],
    ['Ada Brook left open whether the quay would be closed in June.', 'not said'],
    ['Ada Brook kept silent on whether the quay would be closed in June.', 'not said'],
    ['Ada Brook has not ruled out that the quay would be closed in June.', 'not said'],
    ['Ada Brook disputed that the quay would be closed in June.', 'denied'],
    ['Ada Brook was misquoted as saying that the quay would be closed in June.', 'not said'],
    ['Ada Brook wished she had said that the quay would be closed in June.', 'supposed'],
    ['Ada Brook considered announcing that the quay would be closed in June.', 'planned'],
    ['Ada Brook might as well have said that the quay would be closed in June.', 'supposed'],
    ['Suppose Ada Brook said that the quay would be closed in June.', 'supposed'],
    ['Ada Brook is under pressure to say that the quay would be closed in June.', 'planned'],
    ['Contrary to what Ada Brook said, the quay would be closed in June.', 'not said'],
  ])('%s', (text, unsaid) => {
    const { statements, questions } = extract(text);
    expect(statements.map((one) => one.unsaid)).toEqual([unsaid]);
    expect(sure(text)).toEqual([]);
    expect(questions).toMatchObject([{ text: expect.stringContaining('the quay would be closed in June') }]);
    const draft = draftOf(text, extract(text), { title: 'The quay', date: '2021-02-03' });
    expect(draft).not.toContain(':quote');
    expect(draft).toMatch(/<!-- unsure: “[^”]*the quay would be closed in June/);
  });

  test.each([
    'Ada Brook not only said that the quay would be closed, she closed it.',
    'Ada Brook did not say until Monday that the quay would be closed.',
    'Ada Brook went on to say that the quay would be closed.',
    'Ada Brook did not come to the port, but she said that the quay would be closed.',
    'My father, Bob Hale, would say: “The quay is closed.”',
    'When Ada Brook said that the quay would be closed, the pilots went.',
    'Ada Brook said the quay, which Ben Hale had called “rotten”, would be closed.',
    'Ada Brook asked: “Who closed the quay in June?”',
    'Asked whether the quay would be closed, Ada Brook said the council would decide.',
    'Ada Brook said she was not asked whether the quay would be closed.',
    'Ada Brook said afterwards she would close the quay.',
  ])('but this was said: %s', (text) => {
    expect(extract(text).statements.map((one) => one.unsaid)).toEqual([undefined]);
  });

  test('and what is denied is shown with the word that denies it', () => {
    expect(sure('Ada Brook ruled out that the quay would be closed in June.').map(({ text }) => text)).toEqual([
      'ruled out that the quay would be closed in June',
    ]);
    expect(sure('Ada Brook denied that the quay would be closed in June.').map(({ text }) => text)).toEqual([
      'denied that the quay would be closed in June',
    ]);
    expect(sure('“The quay is open,” Ada Brook said, denying the report.').map(({ kind }) => kind)).toContain('direct');
  });
});

describe('nothing in marks is dropped', () => {
  test('words that nobody signs are a question, in the draft too', () => {
    const text = 'The gates are older than the town.\n\n“They leak more than I do.”\n\nThe town will vote.\n';
    const extracted = extract(text);
    expect(extracted.statements).toEqual([]);
    expect(extracted.questions).toMatchObject([{ text: 'They leak more than I do.', candidates: [] }]);
    expect(draftOf(text, extracted, { title: 'Gates', date: '2021-02-03' })).toContain(
      '“They leak more than I do.”\n\n<!-- unsure: “They leak more than I do.”: nothing says whose words these are -->',
    );
  });

  test('a doubtful speaker is a question that names everybody who fits', () => {
    const text = 'Ada Okafor and Ben Okafor met on the quay. “The boats are full,” Okafor said.';
    expect(extract(text).questions.map(({ candidates }) => candidates.toSorted())).toEqual([
      ['Ada Okafor', 'Ben Okafor'],
    ]);
  });

  test('what has a speaker is no question', () => {
    expect(extract('“The gates,” Ada Brook said, “are old.”').questions).toEqual([]);
  });
});

test.each([
  ['We will not close the port', 'not-close-port'],
  ['The man who thinks the old dock is safe is not right', 'man-who-thinks-old-dock-safe-not-right'],
  ["Don't close the port", 'dont-close-port'],
  ['The port, we think, is not safe', 'port'],
])('an id says nothing that the quote denies: %s', (text, id) => {
  const ids: Ids = { taken: new Set() };
  expect(idOfWords(ids, text)).toBe(id);
});

test('an id that would be too long for its “not” says nothing', () => {
  const words = 'harbourmaster breakwater lighthouse warehouse embankment drawbridge';
  expect(idOfWords({ taken: new Set() }, `The ${words} is not safe`)).toBe('quote');
});
