import fc from 'fast-check';

/** What breaks formats: their own signs, controls, halves of characters, other scripts, joined emoji. */
const pieces = fc.constantFrom(
  ...[
    '&',
    '<',
    '>',
    '"',
    "'",
    ']]>',
    '</script>',
    '<!--',
    '{',
    '}',
    '\\',
    '%',
    '#',
    '_',
    '$',
    '~',
    '^',
    '=',
    '+',
    '-',
    '@',
  ],
  ...['\0', '\x0b', '\x1f', '\ud800', '\udc00', '\ufffe', '\uffff', '\u2028', '\u00ad', '\u200b', '\u202e'],
  ...[
    '\n',
    '\n\n',
    '\t',
    ' ',
    ',',
    ';',
    '|',
    ' and ',
    'e\u0301',
    '张浩瀚',
    'ليلى',
    'Юрий',
    '👩‍👩‍👧‍👦',
    '🇨🇳',
    '𠮷',
    'word',
    '007',
    '1e5',
    'true',
  ],
);

/** Any text with something hostile in it; never empty. */
export const hostileText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join('')}x`);
