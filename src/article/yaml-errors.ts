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

/** Says what the parser of YAML found in an author's words, and where. */
export function sayYamlError(
  { code, message, pos: [start, end] }: YAMLError,
  source: string,
): { offset: number; message: string } {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  const say = (text: string, offset = start) => ({ offset, message: text });
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line))
    return say('Unexpected tab in the indentation, expected spaces: replace each tab by two spaces');
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
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
