import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { SURE } from '../../src/extraction/statements/certainty.ts';

/** Who says what, where that is sure. */
const turns = (text: string) =>
  extract(text)
    .statements.filter(({ confidence }) => confidence >= SURE)
    .map(({ speakers, speakerAs, text: words }) => [speakers[0] ?? speakerAs, words]);

/** The same talk, labelled in many ways. */
const talk = (ada: string, bob: string) =>
  `${ada} Are the boats full?\n\n${bob} They are full until June.\n\n${ada} And then?\n\n${bob} Then I shall row.\n`;
const said = [
  ['Ada Brook', 'Are the boats full?'],
  ['Bob Hale', 'They are full until June.'],
  ['Ada Brook', 'And then?'],
  ['Bob Hale', 'Then I shall row.'],
];

/** The same of a text in another language. */
const turnsIn = (language: string, ...paragraphs: string[]) =>
  extract(paragraphs.join('\n\n'), { language }).statements.map(({ speakers, speakerAs, text: words }) => [
    speakers[0] ?? speakerAs,
    words,
  ]);

describe('what is said beside a turn is not of it', () => {
  test.each([
    ['de', 'Ada Bach: Das Tor ist alt.', '(Beifall bei der Werft)', 'Jan Hell: Es ist neu.'],
    ['fr', 'Ada Bach : La porte est vieille.', '(Applaudissements)', 'Jean Hell : Elle est neuve.'],
    ['zh', '王小河：大门很旧。', '（掌声）', '李文山：大门很新。'],
    ['ja', '川村船子：門は古い。', '（拍手）', '林次郎：門は新しい。'],
  ])('a stage direction, in %s', (language, one, direction, other) => {
    const words = (turn: string) => turn.split(/[:：]\s*/)[1];
    expect(turnsIn(language, one, other, direction, one).map(([, said]) => said)).toEqual([one, other, one].map(words));
  });

  test('what is called from the benches, which is nobody’s by name', () => {
    const turn = 'Ada Bach (FWG): Das Tor ist alt.';
    expect(turnsIn('de', turn, 'Zuruf von der FWG: Genau!', turn, 'Jan Hell: Nein.').map(([who]) => who)).toEqual([
      'Ada Bach',
      'Zuruf von der FWG',
      'Ada Bach',
      'Jan Hell',
    ]);
    expect(extract(`${turn}\n\nZuruf von der FWG: Genau!\n\n${turn}`, { language: 'de' }).statements[1]).toMatchObject({
      speakers: [],
      speakerKind: 'anonymous',
    });
  });

  test('words behind a label of which nothing tells that it is a name: whose they are is asked', () => {
    const text = '王小河：大门很旧。\n\n李文山：大门很新。\n\n德明：我不同意！';
    const { statements, questions } = extract(text, { language: 'zh' });
    expect(statements.filter(({ confidence }) => confidence >= SURE).map((one) => one.text)).toEqual([
      '大门很旧。',
      '大门很新。',
    ]);
    expect(questions.map((one) => one.text)).toEqual(['我不同意！']);
  });

  test.each([
    ['fr', 'Pourquoi la porte ?', 'Odile Tramier : Elle est vieille.', 'Et le « quai » ?', 'O. T. : Aussi.'],
    ['en', 'Why the gate?', 'Odile Tramier: It is old.', 'And the “quay”?', 'O. T.: That, too.'],
  ])('a question without a label, in %s; initials stand for the name', (language, ...paragraphs) => {
    const said = [paragraphs[1]!, paragraphs[3]!].map((turn) => ['Odile Tramier', turn.split(/:\s/)[1]]);
    expect(turnsIn(language, ...paragraphs)).toEqual(said);
  });

  test('one question without a label may be the speaker’s own', () => {
    expect(turns('BOB HALE: Go on.\n\nADA BROOK: The gate is old.\n\nWho will mend it?\n\nBOB HALE: I shall.')).toEqual(
      [
        ['Bob Hale', 'Go on.'],
        ['Ada Brook', 'The gate is old.\n\nWho will mend it?'],
        ['Bob Hale', 'I shall.'],
      ],
    );
  });
});

describe('the turns of a talk', () => {
  test.each([
    ['Ada Brook:', 'Bob Hale:'],
    ['ADA BROOK:', 'BOB HALE:'],
    ['**Ada Brook:**', '**Bob Hale:**'],
    ['[00:12] ADA BROOK:', '[00:14] BOB HALE:'],
    ['00:12 Ada Brook:', '00:14 Bob Hale:'],
    ['(1:00:12) Ada Brook:', '(1:00:14) Bob Hale:'],
    ['Ada Brook (00:12):', 'Bob Hale (00:14):'],
    ['Ada Brook [00:12]:', 'Bob Hale [00:14]:'],
    ['>> ADA BROOK:', '>> BOB HALE:'],
    ['Ada Brook (Labour, Kelm):', 'Bob Hale (Independent):'],
    ['Senator Ada Brook:', 'The Hon. Bob Hale:'],
    ['Ms Ada Brook (Kelm) —', 'Mr Bob Hale (Quay) —'],
    ['Ada Brook, Kelm:', 'Bob Hale, pilot:'],
    ['ADA BROOK 00:12\n', 'BOB HALE 00:14\n'],
    ['Ada Brook:\n', 'Bob Hale:\n'],
    ['ADA BROOK\n', 'BOB HALE\n'],
  ])('are told by labels such as %s', (ada, bob) => {
    expect(turns(talk(ada, bob))).toEqual(said);
  });

  test('are told by initials and by surnames, which the text gives in full once', () => {
    const names = 'Bob Hale (BH) rows. Ada Brook met him.\n\n';
    expect(turns(names + talk('AB:', 'BH:'))).toEqual(said);
    expect(turns(names + talk('BROOK:', 'HALE:'))).toEqual(said);
    expect(turns(names + talk('Ms Brook:', 'Mr Hale:'))).toEqual(said);
    expect(turns(names + talk('Ada:', 'Bob:'))).toEqual(said);
  });

  test('of a hearing are answers of whom the heading names', () => {
    const answers = said.filter(([name]) => name === 'Bob Hale');
    expect(turns(`Examination of Bob Hale by Ms Brook\n\n${talk('Q.', 'A.')}`)).toEqual(answers);
    expect(turns(`BOB HALE, having been duly sworn, testified.\n\n${talk('Q.', 'A.')}`)).toEqual(answers);
    expect(turns(`Bob Hale rows.\n\n${talk('Q:', 'A:')}`)).toEqual(answers);
    expect(turns(`EXAMINATION OF BOB HALE BY MS BROOK\n\n${talk('Q.', 'THE WITNESS:')}`)).toEqual(answers);
  });

  test('may be unlabelled answers below labelled questions', () => {
    expect(turns(`Interview with Bob Hale\n\n${talk('Q:', '')}`)).toEqual(said.filter(([name]) => name === 'Bob Hale'));
  });

  test('go on over paragraphs, but not over what only happens', () => {
    const happens = [
      'Honourable members interjecting—',
      'The sitting was suspended from 13:00 to 14:00.',
      '(Laughter.)',
      'Question agreed to.',
    ];
    for (const direction of happens)
      expect(turns(`${talk('Ada Brook:', 'Bob Hale:')}\n${direction}\n\nI like to row.`).at(-1)).toEqual([
        'Bob Hale',
        'Then I shall row. I like to row.',
      ]);
  });

  test('of many are nobody’s in particular', () => {
    const text = `${talk('Senator Ada Brook:', 'Senator Bob Hale:')}\nOpposition senators: Shame!\n\nThe CHAIR: Order!\n`;
    expect(turns(text).slice(-2)).toEqual([
      ['Opposition senators', 'Shame!'],
      ['The CHAIR', 'Order!'],
    ]);
  });

  test('of two of one surname are not guessed', () => {
    const text = `${talk('Ada Brook:', 'Carl Brook:')}\nMs Brook: I am.\n\nBrook: We are.\n`;
    expect(turns(text)).toHaveLength(4);
    expect(extract(text).questions.map(({ text: words, candidates }) => [words, candidates.length])).toContainEqual([
      'We are.',
      2,
    ]);
  });

  test('of nobody known are questions', () => {
    expect(turns(talk('>>', '>>'))).toEqual([]);
    expect(extract(talk('>>', '>>')).questions).toHaveLength(4);
  });
});

test.each([
  'Source: Quay Gazette\n\nPhoto: The lock at dawn\n\nALSO READ: Why the dock closed',
  'Weather: Rain\n\nTraffic: Slow\n\nThe tide came in.\n\nThe tide went out.',
  'Location: The old lock\n\nOpening hours: Nine to five\n\nTickets: Two crowns',
  'UPDATE: The vote was put off.\n\nThe tide came in.',
  'Brook: 12\n\nHale: 11\n\nBrook: 13',
  'Delegates: Ada Brook, Bob Hale\n\nThe tide came in.\n\nThe tide went out.\n\nAll went home.',
])('words before a colon are no label where they name nobody: %s', (text) => {
  expect(turns(text)).toEqual([]);
});

test('a label in brackets says what the speaker is, in all of their turns', () => {
  const text = [
    'Ms BROOK (Kelm North—Minister for Ports) (14:02): The quay is closed.',
    'Mr HALE (Port Sound): Why was it closed in June?',
    'The Deputy Mayor (Cora Voss): It leaked.',
    'Ms BROOK (Kelm North): It never leaked.',
    'Cora Voss: It did.',
  ].join('\n\n');
  expect(extract(text).statements.map(({ speakers, role, text }) => [speakers[0], role, text])).toEqual([
    ['Brook', 'Minister for Ports', 'The quay is closed.'],
    ['Hale', undefined, 'Why was it closed in June?'],
    ['Cora Voss', 'Deputy Mayor', 'It leaked.'],
    ['Brook', 'Minister for Ports', 'It never leaked.'],
    ['Cora Voss', 'Deputy Mayor', 'It did.'],
  ]);
});
