/** An address without a mark that could end it: in it a backslash would be part of it, and nothing needs one. */
const address =
  /((?<![\p{L}\p{N}])https?:\/\/[\w.-]+\.[a-z]{2,}(?:[/?#][\w.~!$'+,;=:@%/?#-]*[\w/])?(?![^\s.,;:!?"'”’)]))/u;

/** Text as Markdown that reads back as the same text: every mark that could mean something gets a backslash. */
export function escapeMarkdown(text: string): string {
  return text
    .split(address)
    .map((part, i) => (i % 2 ? part : escapeMarks(part)))
    .join('');
}

function escapeMarks(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>&#|~{}]/g, '\\$&')
      .replace(/:(?=\p{L}{1,20}\s?(?:\\\[|\\\{))|:(?=quote)|:$/gu, '\\:')
      // Any other address is taken for text, so that the backslashes in it are none of its own.
      .replace(/(https?)(:\/\/)/gi, '$1\\$2')
      .replace(/(www)(\.)/gi, '$1\\$2')
  );
}

/** The same for text that begins a paragraph, where a dash or a number could begin a list. */
export function escapeLineStart(markdown: string): string {
  return markdown.replace(/^(?:[-+=:]|(\d{1,9})(?=[.)](?:\s|$)))/, (mark, digits?: string) =>
    digits === undefined ? `\\${mark}` : `${digits}\\`,
  );
}

/** Prose as an article may hold it: composed, plain spaces, nothing that shows nothing, no two single marks for a double one. */
export function presentable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,
      '',
    )
    .replace(/(^|[\s([—–-])(?:''|``|‘‘)(?=\S)/g, '$1“')
    .replace(/''|’’/g, '”')
    .replace(/\s+/g, ' ');
}
