import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/extraction/draft/draft.ts';
import { extract } from '../../src/extraction/extract.ts';
import { timeCodesIn } from '../../src/extraction/input/time-codes.ts';
import { withTimes } from '../../src/extraction/statements/times.ts';

const timesIn = (...lines: string[]) => timeCodesIn(lines.join('\n\n')).map(({ at }) => at);

describe('the time codes of a transcript', () => {
  test.each([
    [['[00:01] ILSE MARN: Good evening.', '[00:05] BEN OKAFOR: The boats are full.']],
    [['Ilse Marn (00:01):', 'Good evening.', 'Ben Okafor (00:05):', 'The boats are full.']],
    [['Ilse Marn 00:01', 'Good evening.', 'Ben Okafor 00:05', 'The boats are full.']],
    [['00:00:01 - ILSE MARN: Good evening.', '00:00:05 - BEN OKAFOR: The boats are full.']],
    [['00:00:01.250', 'ILSE MARN: Good evening.', '00:00:05.000', 'BEN OKAFOR: The boats are full.']],
    [['**ILSE MARN (0:00:01):** Good evening.', '**BEN OKAFOR (0:00:05):** The boats are full.']],
  ])('are found before its lines and behind its labels: %j', (lines) => {
    expect(timesIn(...lines).map((at) => at.slice(-2))).toEqual(['01', '05']);
  });

  test.each([
    ['the time of day of a report', ['10:30 is early, Ilse Marn said.']],
    ['times of day in words', ['10:30 pm: the gates close.', '11:30 pm: the gates open.']],
    ['times that go back', ['14:30 Ben Okafor has come.', '14:10 The gates are open.']],
    ['times that no clock shows', ['10:75 a metre.', '11:80 a metre.']],
    ['scores in a sentence', ['They won 3:10 in June.', 'They lost 3:20 in July.']],
  ])('are not %s', (_, lines) => {
    expect(timesIn(...lines)).toEqual([]);
  });

  test('stand in the draft with what was said then, on a turn of several paragraphs once', () => {
    const text = [
      '[00:01] ILSE MARN: Good evening to you all.',
      '[01:05] BEN OKAFOR: Thank you. The boats are full.',
      'They will be full until June.',
      '[1:02:09] ILSE MARN: I know they are.',
    ].join('\n\n');
    const draft = draftOf(text, withTimes(extract(text), timeCodesIn(text)), { title: 'Boats', date: '2021-02-03' });
    expect(draft.match(/speaker=\S+ at=[\d:]+|continues=/g)).toEqual([
      'speaker=ilse-marn at=00:01',
      'speaker=ben-okafor at=01:05',
      'continues=',
      'speaker=ilse-marn at=1:02:09',
    ]);
  });
});
