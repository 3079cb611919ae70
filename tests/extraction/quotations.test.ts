import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/extraction/segment/paragraphs.ts';
import { quotationsOf } from '../../src/extraction/segment/quotations.ts';

const marked = (text: string) => quotationsOf(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  test.each([
    ['straight', 'He said "yes" twice.', '"yes"'],
    ['curly', 'He said “yes” twice.', '“yes”'],
    ['single', 'He said ‘yes, of course’ twice.', '‘yes, of course’'],
    ['guillemets outward', 'Il dit « oui » deux fois.', '« oui »'],
    ['guillemets inward', 'Er sagte »ja« zweimal.', '»ja«'],
    ['low and high', 'Er sagte „ja“ zweimal.', '„ja“'],
    ['low single', 'Er sagte ‚ja‘ zweimal.', '‚ja‘'],
    ['high on both sides', 'Han sa ”ja” två gånger.', '”ja”'],
    ['corner brackets', '彼は「はい」と言った。', '「はい」'],
    ['white corner brackets', '彼は『はい』と言った。', '『はい』'],
    ['two single marks', "He said ''yes'' twice.", "''yes''"],
    ['opened curly, closed straight', 'He said “yes" twice.', '“yes"'],
  ])('%s marks pair', (_, text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });

  test.each([
    ['an apostrophe', "The dockers' union and the clerk's boat weren't there."],
    ['a decade', "In the '90s and the ’80s it was full."],
    ['a measure', `A 6'2" man carried a 12" pipe.`],
    ['rock ’n’ roll', "They played rock 'n' roll."],
    ['one lonely mark', 'The bar was 12" wide.'],
  ])('%s is none', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  test('inner ones belong to the outer one', () => {
    const text = 'She said: “He shouted ‘Stop!’ and I stopped.”';
    expect(
      quotationsOf(text, paragraphsOf(text)).map(({ inner }) => inner.map((range) => text.slice(...range))),
    ).toEqual([['‘Stop!’']]);
  });

  test('a mark pairs with none in another paragraph, but a reopened speech goes on', () => {
    expect(marked('“One.\n\nTwo said so, “three,” twice.')).toEqual(['“One.', '“three,”']);
    const text = '“One.\n\n“Two.”';
    expect(quotationsOf(text, paragraphsOf(text)).map(({ continues }) => continues)).toEqual([true, false]);
  });
});

describe('paragraphs', () => {
  test('are lines, or what stands between blank lines where lines are wrapped', () => {
    expect(paragraphsOf('One line.\nAnother line.\r\nA third.').length).toBe(3);
    const wrapped = `${'word '.repeat(14)}and\n${'more '.repeat(14)}and\n${'yet '.repeat(15)}and\n${'still '.repeat(10)}here\nso.`;
    expect(paragraphsOf(`${wrapped}\n\n${wrapped}`).length).toBe(2);
  });
});
