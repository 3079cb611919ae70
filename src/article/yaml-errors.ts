import type { ErrorCode, YAMLError } from 'yaml';

const inMarks = 'put the value in quotation marks';

/** What the parser found, as an author sees it. */
const meanings: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: `Unexpected * at the beginning of a value, expected text: ${inMarks}`,
  BAD_ALIAS: `Unexpected * at the beginning of a value, expected text: ${inMarks}`,
  BAD_COLLECTION_TYPE: `Unexpected ! at the beginning of a value, expected text: ${inMarks}`,
  BAD_DIRECTIVE: 'Unexpected % at the beginning of a line, expected a field, such as title: …',
  BAD_DQ_ESCAPE: 'Unexpected backslash in double quotation marks, expected it twice: or use single quotation marks',
  BAD_INDENT: 'Unexpected indentation, expected all fields of one group to begin in one column: move the line',
  BAD_PROP_ORDER: `Unexpected & or ! at the beginning of a value, expected text: ${inMarks}`,
  BAD_SCALAR_START: `Unexpected sign at the beginning of a value, expected a letter or digit: ${inMarks}`,
  BLOCK_IN_FLOW: 'Unexpected line in brackets or braces, expected values with commas between them: close the bracket',
  KEY_OVER_1024_CHARS: 'Unexpected name of a field with more than 1024 characters, expected a word before the colon',
  MISSING_CHAR:
    'Unexpected value, expected a comma between two values, a space behind a colon or a bracket that closes',
  MULTILINE_IMPLICIT_KEY: `Unexpected line without a colon, expected a field, such as title: …; ${inMarks} where it runs over several lines`,
  MULTIPLE_ANCHORS: `Unexpected & at the beginning of a value, expected text: ${inMarks}`,
  MULTIPLE_DOCS: 'Unexpected line ... or ---, expected fields alone: delete it',
  MULTIPLE_TAGS: `Unexpected ! at the beginning of a value, expected text: ${inMarks}`,
  TAG_RESOLVE_FAILED: `Unexpected ! at the beginning of a value, expected text: ${inMarks}`,
  UNEXPECTED_TOKEN: 'Unexpected text, expected a field, such as title: …, on a line of its own',
};
const other = 'Unexpected form, expected fields, such as title: …, each on a line of its own';

/** A fault of YAML in an author's words, and where it is. */
interface YamlFault {
  offset: number;
  message: string;
}

/**
 * Says what the parser of YAML found in an author's words: each fault once, though the parser often stumbles over one
 * several times.
 */
export function sayYamlErrors(errors: readonly YAMLError[], source: string): YamlFault[] {
  const lines = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  let [line, last] = [0, Number.NaN];
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .flatMap((error, i, all) => {
      while (lines[line + 1]! <= error.pos[0]) line++;
      const fault = sayYamlError(error, source);
      const [before, lineBefore] = [all[i - 1], last];
      last = line;
      const isNear = line - lineBefore <= 1;
      return before && isNear && goesOn(before, error, line === lineBefore) ? [] : [fault];
    });
}

/** Whether an error comes of the one before it, on the same line or the next. */
function goesOn(before: YAMLError, { code, message, pos }: YAMLError, isSameLine: boolean): boolean {
  if (pos[0] === before.pos[0]) return true;
  // Behind what belongs to no field, every word is one more that does not.
  if (/ in YAML stream/.test(message)) return isSameLine || / in YAML stream/.test(before.message);
  // A tab on each of several lines, or lines that are all too far to the right, are one slip.
  if (['TAB_AS_INDENT', 'BAD_INDENT'].includes(code)) return before.code === code && !isOpen(message);
  return code === 'BLOCK_AS_IMPLICIT_KEY' && before.code === code && isSameLine;
}

/** Whether the parser speaks of a bracket or a brace that nothing closes. */
function isOpen(message: string): boolean {
  return /^Flow .* end with/.test(message);
}

function sayYamlError({ code, message, pos: [start, end] }: YAMLError, source: string): YamlFault {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  const say = (text: string, offset = start) => ({ offset, message: text });
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line))
    return say('Unexpected tab in the indentation, expected spaces: replace each tab by two spaces');
  if (isOpen(message))
    return say(
      `Unexpected end of a value that begins with a bracket, expected ${message.at(-1)}: write it where the value ends`,
    );
  if (/without - indicator/.test(message)) return say(meanings.BAD_INDENT!);
  // Told of the line itself, too.
  if (/directives-end/.test(message)) {
    const at = source.search(/(?<=^\ufeff?)%/m);
    return say(meanings.BAD_DIRECTIVE!, at < 0 ? start : at);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    // The colon is on one of the next lines, which was taken for more of the value.
    const end = source.indexOf('\n', start);
    if (end >= 0 && !/:(\s|$)/.test(source.slice(start, end))) return say(meanings.BAD_INDENT!, end + 1);
    const key = /^[\s-]*([\p{L}\p{N}_][\p{L}\p{N}_-]*)[ \t]*:/u.exec(line)?.[1] ?? 'the value';
    return say(`Unexpected colon in ${key}, expected a value without ": ": ${inMarks}`);
  }
  if (code === 'MISSING_CHAR' && /quote/.test(message)) {
    const text = /["'][^"']*$/.exec(source.slice(0, end));
    return say(
      'Unexpected unclosed text, expected a second quotation mark: close the value where it ends',
      text?.index,
    );
  }
  return say(meanings[code] ?? other);
}
