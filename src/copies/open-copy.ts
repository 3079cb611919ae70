import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileTrouble } from '../corpus/file-trouble.ts';
import { plainOfCaptions } from '../extraction/input/captions.ts';
import { type Format, formatOf } from '../extraction/input/format.ts';
import { plainOfHtml } from '../extraction/input/html.ts';
import { plainOfMarkdown } from '../extraction/input/markdown.ts';
import { paragraphsOf } from '../extraction/segment/paragraphs.ts';
import { type Copy, copyOf } from '../proof/copy.ts';
import { type Heard, heardIn } from './whose-words.ts';

/** A copy that is there; its words are made ready, and its speakers heard, only where somebody asks. */
export interface OpenCopy {
  file: string;
  /** SHA-256 of its bytes. */
  hash: string;
  format: Format;
  copy(): Copy;
  heard(): Heard[];
}

/** Why a copy could not be read: the code of its problem, and what was found, with what to do. */
export interface Unread {
  code: 'copy-missing' | 'copy-outside' | 'copy-unreadable';
  message: string;
}

/** Bytes of a copy. A long book has two million. */
const longest = 20_000_000;

const readers: Record<Format, (text: string) => { text: string }> = {
  text: (text) => ({ text }),
  html: plainOfHtml,
  markdown: plainOfMarkdown,
  captions: plainOfCaptions,
};

/** Opens the copy of a source, which is read as the importer reads the same text. `file` is relative to the content folder. */
export function openCopy(folder: string, file: string): OpenCopy | Unread {
  const outside: Unread = {
    code: 'copy-outside',
    message: `Unexpected path "${file}", expected that of a file inside the content folder and behind no link, such as sources/minutes.txt: put the copy there`,
  };
  const normal = posix.normalize(file);
  if (/^(?:\.\.?(?:\/|$)|\/|[a-z]:)/i.test(normal) || file.includes('\\')) return outside;
  try {
    if (isBehindLink(folder, normal)) return outside;
    const path = join(folder, normal);
    const found = statSync(path);
    if (!found.isFile()) return unreadable('is no file');
    if (found.size > longest)
      return unreadable(`has ${(found.size / 1e6).toFixed(0)} MB, where at most ${longest / 1e6} are read`);
    return opened(file, readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return {
        code: 'copy-missing',
        message: `Unexpected absence of ${file}, expected the text of the source: put it there, or delete the field`,
      };
    const trouble = fileTrouble(error);
    if (trouble === undefined) throw error;
    return unreadable(trouble);
  }
}

/** Where some words of a copy stand: its line, where it has those of its file. */
export function lineIn({ file, format, copy }: OpenCopy, offset: number): string {
  return format === 'text' ? `line ${copy().text.slice(0, offset).split('\n').length} of ${file}` : file;
}

function opened(file: string, bytes: Uint8Array): OpenCopy | Unread {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable('is not written in UTF-8');
  }
  if (/[\0-\x08\x0e-\x1f]/.test(decoded)) return unreadable('is no text');
  if (!/[\p{L}\p{N}]/u.test(decoded)) return unreadable('holds no words');
  const format = formatOf(file, decoded);
  let text: string | undefined;
  const read = () => (text ??= readers[format](decoded).text);
  let copy: Copy | undefined;
  let heard: Heard[] | undefined;
  return {
    file,
    hash: createHash('sha256').update(bytes).digest('hex'),
    format,
    copy: () => (copy ??= copyOf(read(), paragraphsOf(read()))),
    heard: () => (heard ??= heardIn(read())),
  };
}

function unreadable(trouble: string): Unread {
  return {
    code: 'copy-unreadable',
    message: `Unexpected copy that ${trouble}, expected the text of the source: save it as plain text in UTF-8`,
  };
}

/** Whether a link stands anywhere on the way from the content folder to a file. */
function isBehindLink(folder: string, file: string): boolean {
  let path = realpathSync(folder);
  return file.split('/').some((part) => {
    path = join(path, part);
    return lstatSync(path).isSymbolicLink();
  });
}
