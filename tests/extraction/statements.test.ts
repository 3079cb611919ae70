import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';

const texts = (text: string) => extract(text).statements.map((statement) => statement.text);

describe('a statement', () => {
  test('gives exact offsets: marks inside the content, a stop after plain words outside', () => {
    const text = 'Ada Brook said the boat would sail. “It is only water,” Brook said.';
    expect(
      extract(text).statements.map(({ content, source, cue }) =>
        [content, source, cue].map((range) => JSON.stringify(range)),
      ),
    ).toEqual([
      ['[[15,34]]', '[0,9]', '[10,14]'],
      ['[[36,55]]', '[56,61]', '[62,66]'],
    ]);
  });

  test('is direct, indirect or mixed by the marks around its words', () => {
    const kinds = (text: string) => extract(text).statements.map(({ kind }) => kind);
    expect(kinds('“It is late,” Ada Brook said.')).toEqual(['direct']);
    expect(kinds('Ada Brook said that it was late.')).toEqual(['indirect']);
    expect(kinds('Ada Brook said it was “late and dark” on the quay.')).toEqual(['mixed']);
  });

  test('that is interrupted is one, with its parts', () => {
    expect(extract('“The gates,” Ada Brook said, “are old.”').statements.map(({ parts }) => parts)).toEqual([
      ['The gates,', 'are old.'],
    ]);
  });

  test.each(['standing by his truck', 'pointing at the door'])('goes on behind what somebody does: %s', (act) => {
    expect(extract(`“We came,” Bob Hale said, ${act}, “but they left.”`).statements.map(({ parts }) => parts)).toEqual([
      ['We came,', 'but they left.'],
    ]);
  });

  test('takes along nothing that leads up to its marks', () => {
    expect(texts('Her words were blunt: “We were wrong,” Ada Brook told the town.')).toEqual(['We were wrong,']);
    expect(texts('“We came,” Ada Brook said. Then, after a pause: “They sent us home.”')).toEqual([
      'We came, They sent us home.',
    ]);
  });

  test('goes on in the next quoted sentence and paragraph', () => {
    expect(
      texts(
        '“One,” Ada Brook said. “Two.”\n\n“Three is a longer sentence, which by its length alone shows that it goes on with what she said.”',
      ),
    ).toEqual([
      'One, Two.\n\nThree is a longer sentence, which by its length alone shows that it goes on with what she said.',
    ]);
  });

  test.each([
    [
      'Boats are “never safe” here, Ada Brook said on the quay. “They leak.”',
      ['Boats are “never safe” here “They leak.”'],
    ],
    ['Ada Brook said that boats are not safe. “They leak.”', ['boats are not safe. “They leak.”']],
  ])('said in part or wholly in other words goes on in the quoted sentence behind it: %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
    expect(extract(text).statements.map(({ kind, speakers }) => [kind, speakers])).toEqual([['mixed', ['Ada Brook']]]);
  });

  test.each([
    ['Bob Hale smiled. “They went.” He looked at the sea. “All of them.”', 'They went. All of them.', 'Bob Hale'],
    ['“One,” said Ada Brook. The quay was empty. It rained. “Look at it.”', 'Look at it.', 'Ada Brook'],
    ['“One,” said Ada Brook. Bob Hale shook his head. “Two.”', 'Two.', 'Bob Hale'],
    ['“She told you?” Bob Hale shook his head. “All of it.”', 'She told you? All of it.', 'Bob Hale'],
    ['Asked whether she would go, Ada Brook laughed. “Ask me later.”', 'Ask me later.', 'Ada Brook'],
  ])('without a verb of saying is shown, with doubt: %s', (text, words, speaker) => {
    const last = extract(text).statements.at(-1)!;
    expect([last.text, last.speakers, last.cue]).toEqual([words, [speaker], undefined]);
    expect(last.confidence).toBeLessThan(0.5);
    expect(last.reason).toBe('no verb says whose words these are');
  });

  test.each([
    ['Few boats came, which did not surprise skipper Bob Hale: “They went.”', 'Bob Hale'],
    ['There was more from Ada Brook: “They went.”', 'Ada Brook'],
    ['Ada Brook had a blunt message for Bob Hale: “They went.”', 'Ada Brook'],
    ['The sign on the door was new: “No way out here.”', undefined],
  ])('behind a colon is by whom the sentence names, with doubt: %s', (sentence, speaker) => {
    const [found] = extract(`It was ${'a calm day. '.repeat(3)}${sentence}`).statements;
    expect(found?.speakers[0]).toBe(speaker);
    expect(found?.confidence ?? 0).toBeLessThan(0.5);
  });

  test('without a verb of saying goes to whom a verb behind it names', () => {
    expect(
      extract('Bob Hale smiled. “They went.” “They came,” Ada Brook said.').statements.map(({ speakers }) => speakers),
    ).toEqual([['Ada Brook']]);
  });

  test.each(['Bob Hale shot back', 'he harrumphed', 'the old cook trumpeted', 'Hale went on'])(
    'is found where its verb is none that is known to report: %s',
    (behind) => {
      expect(texts(`Bob Hale came in. “We rowed all the way here,” ${behind}. “It took a day.”`)).toEqual([
        'We rowed all the way here, It took a day.',
      ]);
    },
  );

  test.each([
    'A senior official, who asked not to be named, said the vote was near.',
    'Ada Brook did not respond to questions from the port, and said the vote was near.',
    'A pilot who declined to be identified said the vote was near.',
  ])('is none where somebody only keeps silent: %s', (text) => {
    expect(texts(text)).toEqual(['the vote was near']);
  });

  test.each([
    ['Ada Brook, author of “The Slow River,” said the sea was patient.', 'the sea was patient'],
    ['Ada Brook, who wrote “The Slow River,” said: “The sea is patient.”', 'The sea is patient.'],
    ['Ada Brook, author of “The Slow River”, said: “The sea is patient.”', 'The sea is patient.'],
    ['“The sea is patient,” said Ada Brook, author of “The Slow River.” She is 50.', 'The sea is patient,'],
  ])('has nothing of the title of a work: %s', (text, words) => {
    expect(extract(text).statements.map(({ text, speakers }) => [text, speakers])).toEqual([[words, ['Ada Brook']]]);
  });

  test('goes on behind a verb that is none known to report', () => {
    expect(
      extract('“The lord is my pilot,” Bob Hale began, “and needs no boat.”').statements.map(({ parts }) => parts),
    ).toEqual([['The lord is my pilot,', 'and needs no boat.']]);
  });

  test.each([
    '“Tales From the Quay,” a film about boats, opened on Friday.',
    '“The Long Row,” on sale since Monday, is her first.',
  ])('is no title: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  test('is by nobody for sure where two people talk line by line, and in the place where it stands', () => {
    const lines = [
      '“Where were you?” Hale asked.',
      '“At the port,” Brook said.',
      '“All day?”',
      '“All day.”',
      '“And now?”',
    ];
    const found = extract(
      `Bob Hale and Ada Brook met on the quay.\n\n${lines.join('\n\n')}\n\nThe sea was calm.`,
    ).statements;
    expect(found.map(({ text, speakers, confidence }) => [text, speakers[0], confidence < 0.5])).toEqual([
      ['Where were you?', 'Bob Hale', false],
      ['At the port,', 'Ada Brook', false],
      ['All day?', 'Bob Hale', true],
      ['All day.', 'Ada Brook', true],
      ['And now?', 'Bob Hale', true],
    ]);
  });

  test('that is short goes on in a short paragraph of closed marks with doubt only', () => {
    const found = extract(
      'Bob Hale came in.\n\n“I did not laugh,” Hale said. “I coughed.”\n\n“She laughed.”',
    ).statements;
    expect(found.map(({ text, confidence }) => [text, confidence < 0.5])).toEqual([
      ['I did not laugh, I coughed.', false],
      ['She laughed.', true],
    ]);
  });

  test('is no part of the question that it answers', () => {
    const found = extract(
      'Bob Hale met her on the quay.\n\n“Where were you?” Hale asked.\n\n“At the port.”',
    ).statements;
    expect(found.map(({ text, speakers }) => [text, speakers])).toEqual([
      ['Where were you?', ['Bob Hale']],
      ['At the port.', []],
    ]);
  });

  test.each([
    ['“The port is ours.”\n\n— Ada Brook', ['Ada Brook']],
    ['“The port is ours.”\n\n- Sen. Ada Brook, on Monday.', ['Ada Brook']],
    ['“We wait,” said Bob Hale.\n\n“The port is ours.”\n\n— Ada Brook', ['Ada Brook']],
    ['“The port is ours.”\n\n- Bring Boats And Oars', undefined],
    ['“The port is ours.”\n\n— No, said Ada Brook.', undefined],
  ])('may be signed in the line below: %s', (text, speakers) => {
    expect(extract(text).statements.find(({ text }) => text === 'The port is ours.')?.speakers).toEqual(speakers);
  });

  test('is none where a list only names people', () => {
    expect(texts('Those present:\n\n- Ada Brook\n\n- Bob Hale, skipper\n\nThe talk was short.')).toEqual([]);
  });

  test('over several paragraphs is signed below as a whole', () => {
    const text = '“We wait,” said Bob Hale.\n\n“The port is ours.\n\n“It was never his.”\n\n— Ada Brook, mayor of Kelm';
    expect(extract(text).statements.map(({ text, speakers }) => [text, speakers])).toEqual([
      ['We wait,', ['Bob Hale']],
      ['The port is ours.\n\nIt was never his.', ['Ada Brook']],
    ]);
  });

  test.each(['Hale said.', 'Bob Hale said on Monday.', 'He said'])(
    'has its speaker behind a full stop: %s',
    (behind) => {
      const [first, ...others] = extract(`Bob Hale came in. “The boats are gone.” ${behind}`).statements;
      expect([first?.text, first?.speakers, others]).toEqual(['The boats are gone.', ['Bob Hale'], []]);
    },
  );

  test('is kept beside what else its speaker is reported to say in the same sentence', () => {
    expect(texts('“It is old,” said Peter Rudd, head of the Kelm Trust, noting that the boats leak.')).toEqual([
      'It is old,',
      'the boats leak',
    ]);
    expect(
      extract('“It is old,” said a deckhand, who said he left on good terms.').statements.map(({ kind }) => kind),
    ).toEqual(['direct', 'indirect']);
  });

  test('announced by a colon stands in the next paragraph', () => {
    expect(texts('Ada Brook released the following statement:\n\n“We close the port at noon today.”')).toEqual([
      'We close the port at noon today.',
    ]);
  });

  test('takes the dateline for no part of it', () => {
    expect(texts('KELM (LP) — The port will close at noon, Ada Brook said on Monday.')).toEqual([
      'The port will close at noon',
    ]);
  });

  test('takes its day from its sentence, and the year from the date of the text', () => {
    const dates = (text: string, date?: string) =>
      extract(text, date ? { date } : {}).statements.map((statement) => statement.date);
    expect(dates('On Jan. 16, Ada Brook said the port would close.', '2021-02-03')).toEqual(['2021-01-16']);
    expect(dates('On Dec. 30, Ada Brook said the port would close.', '2021-02-03')).toEqual(['2020-12-30']);
    expect(dates('On 16 January 2019, Ada Brook said the port would close.')).toEqual(['2019-01-16']);
    expect(dates('On Jan. 16, Ada Brook said the port would close.')).toEqual(['Jan 16']);
    expect(dates('Ada Brook said the port would close on Jan. 16.', '2021-02-03')).toEqual([undefined]);
  });

  test('on a weekday was made on the last one up to the date of the text', () => {
    const dates = (text: string, date?: string) =>
      extract(text, date ? { date } : {}).statements.map((statement) => statement.date);
    // 2021-02-03 was a Wednesday.
    expect(dates('Ada Brook said Tuesday that the port would close.', '2021-02-03')).toEqual(['2021-02-02']);
    expect(dates('On Thursday, Ada Brook said the port would close.', '2021-02-03')).toEqual(['2021-01-28']);
    expect(dates('“It is late,” Ada Brook said on Wednesday.', '2021-02-03')).toEqual(['2021-02-03']);
    expect(dates('Ada Brook said Tuesday that the port would close.')).toEqual([undefined]);
    expect(dates('Ada Brook said the port would close by Friday.', '2021-02-03')).toEqual([undefined]);
    expect(dates('Before Tuesday’s vote, Ada Brook said the port would close.', '2021-02-03')).toEqual([undefined]);
  });

  test.each([
    ['a call for attention', 'UPDATE: The port is open.'],
    ['a series of articles', 'The Latest: Port is open\n\nThe Latest on the port, which opened at noon.'],
    ['a subject', 'Big Catch: Port is open\n\nThe boats came home at noon.'],
  ])('is not what stands behind %s and a colon', (_, text) => {
    expect(texts(text)).toEqual([]);
  });

  test.each(['crowed', 'thundered', 'wheezed', 'lisped', 'trilled'])(
    'may be made with a verb that is hardly ever used for it: %s',
    (verb) => {
      expect(texts(`“The boats are full of water again,” ${verb} Ada Brook.`)).toEqual([
        'The boats are full of water again,',
      ]);
      expect(texts(`Ada Brook ${verb}: “The boats are full of water again.”`)).toEqual([
        'The boats are full of water again.',
      ]);
    },
  );

  test('needs somebody who makes it: irony, titles and signs are none', () => {
    expect(texts('The so-called “smart” bench stands near the boat “Second Wife.” Nobody sat on it.')).toEqual([]);
  });

  test('in a transcript is a turn, up to the next name', () => {
    const text =
      'Present: Mayor Rosa Delgado; clerk Ann Lee.\n\nMAYOR DELGADO: We begin.\n\nThe item is closed.\n\n(APPLAUSE)\n\nMS. LEE: Noted.';
    expect(extract(text).statements.map(({ speakers, text: words }) => [speakers[0], words])).toEqual([
      ['Rosa Delgado', 'We begin.\n\nThe item is closed.'],
      ['Ann Lee', 'Noted.'],
    ]);
  });

  test('reported inside another is part of it', () => {
    expect(texts('Ada Brook said Tom Reed had told her the gate was closed.')).toEqual([
      'Tom Reed had told her the gate was closed',
    ]);
  });
});

test.each([
  ['The dock is shut, according to a report of the port that was published on Monday.', 'The dock is shut'],
  ['According to a report of the port that was published on Monday, the dock is shut.', 'the dock is shut'],
  ['The dock is shut, its director, Ada Brook, announced on Friday.', 'The dock is shut'],
  ['Kelm, 3 March – Ada Brook said that the dock is shut.', 'the dock is shut'],
  ['Dock shut for good, council told\n\nAda Brook said that the dock is shut.', 'the dock is shut'],
])('what tells of the source, the place and the headline are nothing that was said: %s', (text, words) => {
  expect(extract(text).statements.map((one) => one.text)).toEqual([words]);
});
