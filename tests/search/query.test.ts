import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { fold } from '../../src/text/fold.ts';
import { growth } from '../work.ts';

/** Words, then `"phrases"`; `-` before what is excluded, `…` after what may go on. */
const shape = (text: string): string[] =>
  parseQuery(text).parts.map(
    ({ words, not, phrase, prefix }) => `${not ? '-' : ''}${phrase ? `"${words}"` : words}${prefix ? '…' : ''}`,
  );

const finds = (query: string, text: string): boolean => {
  const folded = fold(text);
  return parseQuery(query).parts.every((part) => !find(folded, part, 0) === part.not);
};

describe('parseQuery', { timeout: 30_000 }, () => {
  it.each([
    ['ferry tunnel', ['ferry', 'tunnel…']],
    ['ferry -tunnel', ['ferry…', '-tunnel']],
    ['-"will not" ferry', ['-"will not"', 'ferry…']],
    ['“hold the tunnel”', ['"hold the tunnel"']],
    ['„so nicht“ «non plus» 「桥没有」', ['"so nicht"', '"non plus"', '"桥没有"']],
    ['"the cra', ['"the cra"…']],
    ['well-known', ["well'known…"]],
    ['c++', ['c']],
    ['50% ', ['50']],
    ['the the the', ['the', 'the…']],
    ['＂ｆｕｌｌ　ｗｉｄｔｈ＂　－ｗｏｒｄ', ['"full width"', '-word']],
    ['- -- "" “” ?!… © *', []],
    ['speaker:', []],
    ['loudspeaker:on', ['loudspeaker on…']],
    ['<img src=x onerror=alert(1)>', ['img', 'src x', 'onerror alert 1']],
  ])('takes %j apart', (text, parts) => {
    expect(shape(text)).toEqual(parts);
  });

  it.each([
    ['speaker:zhang talent', [{ text: 'zhang', not: false, speakers: [] }]],
    ['talent -speaker:"Zhang Xiaojun"', [{ text: 'Zhang Xiaojun', not: true, speakers: [] }]],
    ['Speaker： 张晓军', [{ text: '张晓军', not: false, speakers: [] }]],
    ['speaker', []],
  ])('sees who is named in %j', (text, meant) => {
    expect(parseQuery(text).meant).toEqual(meant);
  });

  it('takes anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseQuery(text)));
  });

  it.each(['a', ' -"', '"a b" ', 'speaker: ', '-', '桥', 'a’', '(.*)+'])(
    'takes ten times as many %j in ten times the work',
    (text) => {
      const folded = fold('a b a '.repeat(100));
      const asked = (times: number) => {
        for (const part of parseQuery(text.repeat(times)).parts) find(folded, part, 0);
      };
      expect(growth(asked, 10_000)).toBeLessThan(12);
    },
  );
});

describe('find', () => {
  it.each([
    ['oak', 'an oak', true],
    ['oak.', 'a cloak', false],
    ['boat.', 'the boats', false],
    ['boat', 'the boats', true],
    ['boat old', 'the boats of old', false],
    ['okafor', "Okafor's boat", true],
    ['oneil.', 'Siobhán O’Neil', true],
    ["o'neil.", 'ONEIL', true],
    ['neil.', 'O’Neil', true],
    ['well.', "we'll", false],
    ['won.', 'won’t', false],
    ['wont.', 'won’t', true],
    ["won't.", 'won’t', true],
    ['us.', 'the U.S. position', true],
    ['1000.', '1,000 boats', true],
    ['35.', '3.5 tons', false],
    ['3.5.', '3.5 tons', true],
    ['"aubin roy"', 'Marie-Claude Aubin-Roy', true],
    ['reelection.', 're-election', true],
    ['re-election.', 'reelection', true],
    ['re-election.', 're election', true],
    ['"bridge the tunnel"', 'The bridge,\n\n“the tunnel”', true],
    ['"bridge tunnel"', 'The bridge, the tunnel', false],
    ['没有问题', '桥没有问题，隧道', true],
    ['问题隧道', '桥没有问题，隧道', false],
    ['"问题隧道"', '桥没有问题，隧道', true],
    ['问题', '桥没有\n问题', true],
    ['没有问题', '桥没有\n问题', true],
    ['ひらが', 'これはひらがなです', true],
    ['한국', '대한국민', true],
    ['huami.', '在Huami工作', true],
    ['กรุง', 'อยู่กรุงเทพ', true],
    ['क', 'की बात', true],
    ['-ferry', 'the ferry', false],
    ['-ferry', 'ferryman', true],
    ['-', 'anything', true],
  ])('%j in %j: %s', (query, text, expected) => {
    expect(finds(query, text)).toBe(expected);
  });
});
