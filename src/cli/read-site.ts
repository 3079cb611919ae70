import { resolve } from 'node:path';
import { checkLastSite } from '../corpus/check-ledger.ts';
import { type Reading, readContent } from '../corpus/read-content.ts';
import { lastSiteIn } from './output-folder.ts';

/** Where a build writes. */
export const outputFolder = () => resolve(process.env['OUT_DIR'] || 'dist');

/** Reads a content folder as every command does: what the site built last remembers counts too. */
export function readSite(folder: string, { drafts }: { drafts: boolean }): Reading {
  const reading = readContent(folder, { drafts });
  const target = outputFolder();
  const last = lastSiteIn(target);
  return last
    ? { ...reading, problems: [...reading.problems, ...checkLastSite({ ...last, folder: target }, reading)] }
    : reading;
}
