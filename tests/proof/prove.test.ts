import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/extraction/segment/paragraphs.ts';
import { copyOf } from '../../src/proof/copy.ts';
import { type Proof, prove } from '../../src/proof/prove.ts';

const copy = (text: string) => copyOf(text, paragraphsOf(text));
const looked = (quote: string, source: string): Proof => prove(quote, copy(source));

/** What stands at the places that were found, place by place, stretch by stretch. */
function found(quote: string, source: string): string[][] {
  const proof = looked(quote, source);
  return 'places' in proof
    ? proof.places.map(({ stretches }) => stretches.map(([start, end]) => source.slice(start, end)))
    : [];
}

const minutes = `The lamps were on the list again.

"Half of the lamps are dark," said Ines Abara, the keeper. "They went out in March, one by one, and we will not light them before June."

"No one asked me," said Tom Reyl. "I would mend all 41 of them for £3,000 – or 5 % less – by May."`;

describe('the words of a quote', () => {
  it.each([
    ['as they stand', 'Half of the lamps are dark.', minutes],
    ['in other marks', 'They went out in March; one by one: and we will not light them before June!', minutes],
    ['with a number, a sign of a currency and a percentage', '41 of them for £3,000 or 5% less', minutes],
    ['with the first letter changed', 'went out in March', minutes],
    ['with the first letter raised', 'Went out in March', minutes],
    ['with a letter in brackets', '[W]ent out in March', minutes],
    ['with a letter that the source has in brackets', 'The lamps went out', 'It said: “[T]he lamps went out.”'],
    [
      'with a curved apostrophe',
      'It’s dark and the lamps don’t burn',
      `"It's dark and the lamps don't burn," she said.`,
    ],
    ['in another form of Unicode', 'the café is d\u00fcnn', 'The cafe\u0301 is du\u0308nn'],
    ['in full-width letters', 'ABC 12', 'ＡＢＣ １２'],
    ['with soft hyphens and characters without width', 'lamps are dark', 'lam\u00adps a\u200bre dark'],
    ['with dashes of another length', 'dark – all of them – by May', 'dark -- all of them — by May'],
    ['with a hyphen more', 'a well-kept e-mail', 'a well kept email'],
    ['with a hyphen less', 'the cooperative lamplighters', 'the co-operative lamp-lighters'],
    ['over hard line ends', 'we have never been unprepared', 'we have never\nbeen unpre-\npared'],
    ['over paragraphs', 'It is dark.\n\nIt is cold.', '“It is dark.\n\n“It is cold,” she said.'],
    ['without spaces', '我们会在今年点灯', '她说：“我们会在今年点灯。”'],
    ['in Thai', 'ที่นี่มืด', 'เธอกล่าวว่า “ที่นี่มืดมาก”'],
  ])('are found %s', (_, quote, source) => expect(looked(quote, source).result).toBe('verbatim'));

  it.each([
    ['a word that is another', 'Half of the lamps are lit', minutes],
    ['a word that is gone', 'we will light them before June', minutes],
    ['a word more', 'we will surely not light them', minutes],
    ['two words that changed places', 'of half the lamps are dark', minutes],
    ['another ending', 'Half of the lamp are dark', minutes],
    ['another number', 'I would mend all 14 of them', minutes],
    ['another sum', '41 of them for £3,00', minutes],
    ['another currency', '41 of them for $3,000', minutes],
    ['a percentage that is none', 'or 5 less', minutes],
    ['can for can’t', 'We can mend it', '"We can\'t mend it," he said.'],
    ['a capital in the middle', 'Half of the Lamps are dark', minutes],
    ['a character that is gone, without spaces', '我们会点灯', '她说：“我们不会点灯。”'],
    ['an accent that is gone', 'the cafe', 'The café'],
    ['marks alone between two words of one', 'lam ps', 'lamps'],
  ])('are not found with %s', (_, quote, source) => expect(looked(quote, source).result).toBe('words-not-in-source'));

  it('are nothing where there are none', () => expect(looked('… [sic] —', minutes).result).toBe('nothing'));

  it('are told from where they differ, with the place of the longest beginning', () => {
    const quote = 'They went out in April, one by one';
    const proof = looked(quote, minutes);
    expect(proof).toEqual({
      result: 'words-not-in-source',
      differs: quote.indexOf('April'),
      there: minutes.indexOf('March'),
      isGivenUp: false,
    });
  });

  it('are told from their first word where only that differs', () => {
    expect(looked('Some of the lamps are dark', minutes)).toMatchObject({
      differs: 0,
      there: minutes.indexOf('Half'),
    });
    expect(looked('Nothing like it', 'Other things')).not.toHaveProperty('there');
  });
});

describe('what an author leaves out', () => {
  it.each([
    ['a mark of omission', 'They went out in March … and we will not light them'],
    ['three points', 'They went out in March ... and we will not light them'],
    ['points with spaces', 'They went out in March . . . and we will not light them'],
    ['a mark in brackets', 'They went out in March […] and we will not light them'],
    ['a mark in parentheses', 'They went out in March (…) and we will not light them'],
    ['words of the author', '[The lamps] went out in March'],
    ['a word put in', 'They went out in March [of 2020], one by one'],
    ['a mark at the end', 'They went out in March …'],
  ])('is told by %s', (_, quote) => expect(looked(quote, minutes).result).toBe('abridged'));

  it('is counted in words', () => {
    expect(looked('They went out … and we will not light them', minutes)).toMatchObject({ places: [{ leftOut: 5 }] });
  });

  it('is as little as it can be', () => {
    const source = 'The pier is old. The pier is dark. It is cold. The pier is old and cold.';
    expect(found('The pier is … cold', source)[1]).toEqual(['The pier is', 'cold']);
    expect(looked('The pier is dark … cold', source)).toMatchObject({ places: [{ leftOut: 2 }] });
  });

  it('may not turn an order round', () =>
    expect(looked('I would mend all 41 of them … No one asked me', minutes).result).toBe('runs-out-of-order'));

  it('may not be longer than 1,500 characters', () => {
    const apart = (gap: number) => looked('a lamp … a pier', `a lamp. ${'x'.repeat(gap)} a pier`).result;
    expect([apart(1400), apart(1600)]).toEqual(['abridged', 'runs-apart']);
  });

  it.each([
    ['not behind a mark of omission', 'we will … light them before June', minutes],
    ['not behind the last word', 'the boats are', '"We are ready and the boats are not," she said.'],
    ['not in a word with an apostrophe', 'we … mend it', '"We really won’t mend it," he said.'],
    ['a German negation', 'wir … die Lampen', '„Wir löschen keine der Lampen“, wir sehen, wir nie wieder die Lampen'],
    ['a French one', 'Le phare … éteint', '« Le phare n’est jamais éteint », dit-elle.'],
    ['a Chinese one', '我们 … 点灯', '她说：“我们今年不点灯。”'],
    ['a Japanese one', '灯は … です', '「灯は消えないです」'],
  ])('may not turn the sentence round: %s', (_, quote, source) =>
    expect(looked(quote, source).result).toBe('left-out-turns-round'),
  );

  it.each([
    ['a not of another sentence', 'It is dark. … We go.', 'It is dark. We did not see it. We go.'],
    ['a not behind the end of the sentence', 'It is dark', 'It is dark. Not a lamp burns.'],
    ['a not behind the closing mark', 'It is dark', '"It is dark," not cold.'],
    ['a not that the author has in brackets', 'we [do not] light them', 'we will not, this year, light them'],
  ])('may be %s', (_, quote, source) => expect(looked(quote, source)).toHaveProperty('places'));
});

describe('a source that breaks off for a reporting clause', () => {
  it('goes on at a later mark of the paragraph', () => {
    expect(found('Half of the lamps are dark. They went out in March', minutes)).toEqual([
      ['Half of the lamps are dark', 'They went out in March'],
    ]);
  });

  it.each([
    ['in single marks', 'It is dark, and it is cold', "'It is dark,' she said, 'and it is cold.'"],
    ['in guillemets', 'Il fait noir et froid', '« Il fait noir », dit-elle, « et froid ».'],
    ['in German marks', 'Es ist dunkel und kalt', '„Es ist dunkel“, sagte sie, „und kalt.“'],
    ['in corner brackets', '暗いです寒いです', '「暗いです」と言った。「寒いです」'],
    ['twice', 'It is dark and cold and wet', '"It is dark," she said, "and cold," she said, "and wet."'],
    [
      'where a mark inside comes first',
      'We call it "the pit" and leave',
      '“We call it ‘the pit’,” he said, “and leave.”',
    ],
  ])('is followed %s', (_, quote, source) => expect(looked(quote, source).result).toBe('verbatim'));

  it.each([
    ['to another paragraph', 'It is dark. It is cold.', '"It is dark," she said.\n\n"It is cold," he said.'],
    ['without a mark', 'It is dark and cold', 'It is dark, she said, and cold.'],
    ['over more than 60 words', 'It is dark and cold', `"It is dark," ${'so '.repeat(70)}"and cold."`],
  ])('is not followed %s', (_, quote, source) => expect(looked(quote, source).result).toBe('words-not-in-source'));
});

describe('any text', () => {
  const word = fc.constantFrom('lamp', 'pier', 'dark', 'It', 'the', 'and', 'boats', '41', '£3,000', "don't", '灯');
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '; ', '." "', '\n', '\n\n')), {
      minLength: 8,
      maxLength: 60,
    })
    .map((parts) => parts.flat().join(''));

  it('has all of its own stretches', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const words = copy(source).words;
        const [from, to] = [a % words.texts.length, b % words.texts.length].sort((x, y) => x - y) as [number, number];
        const quote = source.slice(words.starts[from], words.ends[to]);
        expect(['verbatim', 'left-out-turns-round']).toContain(looked(quote, source).result);
      }),
    );
  });

  it('lacks a stretch into which a strange word came', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, a) => {
        const { starts } = copy(source).words;
        const at = starts[1 + (a % (starts.length - 2))]!;
        expect(looked(`${source.slice(0, at)}strange ${source.slice(at)}`, source).result).toBe('words-not-in-source');
      }),
    );
  });

  it.each([
    ['stops', '.'.repeat(300_000)],
    ['spaces', ' '.repeat(300_000)],
    ['lines', '\n'.repeat(300_000)],
    ['marks', '"'.repeat(300_000)],
    ['brackets', '['.repeat(300_000)],
  ])('is looked at in a moment, whatever it repeats: %s', { timeout: 10_000 }, (_, gap) => {
    expect(looked('a lamp … burns', `a lamp${gap} burns`)).toBeDefined();
    expect(looked(`a lamp${gap} burns`, 'a lamp burns')).toBeDefined();
  });

  it('is given up where it says one word without end', () => {
    const source = copy('boat '.repeat(200_000));
    expect(prove(`${'boat '.repeat(50)} x`, source)).toMatchObject({ result: 'words-not-in-source', isGivenUp: true });
    expect(prove('boat boat … boat', source).result).toBe('abridged');
  });
});
