import { generate } from '../search/generate.ts';
import { makeCorpus } from '../search/make-corpus.ts';

/** Words that were chosen to be taken apart wrongly. */
const texts = [
  'Send an e-mail address to the harbour office.',
  'An email address is no e mail box.',
  "O'Neil and ONeil met o neil at the rock'n'roll pier; they don't dance.",
  'U.S. ports and US ports: the u s a, the U.S.A. and a USA.',
  'It costs 1,000 or 1000 crowns, 3.5 per cent, 3 5 or 35.',
  'The quay’s wall – the quays wall; a re-re-re-re-re-re-re-re-built ladder, re-re-rebuilt.',
  '桥没有问题，隧道还要等。没有 问题 的桥',
  '没有，问题。没有·问题 Metro线 bus隧道 隧道bus 3号桥',
  'スーパー・マーケット と トンネル ﾄﾝﾈﾙ',
  'สวัสดีครับ ท่าเรือ เปิดแล้ว',
  '한국어 문장은 다릅니다. 배가 옵니다',
  'Ёлка стоит у причала, достопримечательность и безответственность-то',
  'Ἡ θάλασσα ς σ – Straße, strasse, STRASSE, łódź, lodz, Đ, ĳ, ﬁn',
  'מים שקטים حَبْلٌ طويل کتاب كتاب',
  'Boats 🚤 and 🚢 sail 👩‍🚀, c++ and c#, a+b, @quay, #1, 100%',
  '𝔉𝔢𝔯𝔯𝔶 𐌰𐌱𐌲 a𐌰b 𠀀𠀁 and 𠀀',
  'the the the the of the of of the ferry, the Ferry, ferry-the, the-ferry',
  `${'long '.repeat(300)}tail`,
  `${Array.from({ length: 400 }, (_, at) => `w${at % 37}`).join(' ')} end`,
  `a${'-a'.repeat(40)} chain`,
  `${'supercalifragilistic'.repeat(4)} word, ${'supercalifragilistic'.repeat(4)}x word`,
  '" OR 1=1; DROP TABLE quotes; -- \\ \' % _ * ( ) : ^ ~ & | ! < > [ ] { }',
  'pxall xgap xall fxall near and or not NEAR AND OR NOT',
  'q z qq zz quiz quartz',
  '-',
  '…',
];

const speakers = [
  { id: 'ada-okafor', name: 'Ada Okafor', aliases: ['Ada Ojo', '阿达'] },
  { id: 'ben-okafor', name: 'Ben Okafor' },
  { id: 'harbour-board', name: 'Harbour Board', kind: 'organization' as const },
];

/** A corpus of texts that are hard to take apart, and many plain ones among which they are to be found. */
export function hardCorpus(plain = 300) {
  const made = generate(plain, 7);
  return makeCorpus({
    speakers: [...speakers, ...made.speakers],
    quotes: [
      ...texts
        .map((text, at) => ({
          id: `hard-${at}`,
          article: `hard-${at % 3}`,
          speakers: at % 5 ? [speakers[at % 3]!.id] : speakers.slice(0, 2).map(({ id }) => id),
          text,
          date: ['2020', '2020-08', '2020-08-24', '2021-01-01'][at % 4]!,
          kind: (['direct', 'indirect', 'mixed'] as const)[at % 3]!,
          ...(at % 4 === 1 && { verified: true, corrected: ['2021-02-03'], original: 'So' }),
          ...(at % 4 === 3 && { via: speakers[(at + 1) % 3]!.id }),
          ...(at % 2 && { organization: 'quay-office', role: 'clerk' }),
        }))
        .sort((a, b) => (a.article < b.article ? -1 : 1)),
      ...made.quotes,
    ],
  });
}
