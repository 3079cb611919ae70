import { resolve } from 'node:path';
import { addProblems } from '../article/problem.ts';
import { unusedCopies } from '../copies/unused-copies.ts';
import { checkLastSite } from '../corpus/check-ledger.ts';
import { hasErrors } from '../corpus/print-problems.ts';
import { byPlace, type Reading, readContent } from '../corpus/read-content.ts';
import { speak } from '../words/site-words.ts';
import { lastSiteIn, unreadableIn } from './output-folder.ts';

/** Where a build writes. */
export const outputFolder = () => resolve(process.env['OUT_DIR'] || 'dist');

/**
 * Reads a content folder as every command does: the words of quotes are looked up in the copies of their sources, and
 * what the site built last remembers counts too. From then on words are said in the language of the site.
 */
export async function readSite(folder: string, { drafts }: { drafts: boolean }): Promise<Reading> {
  const reading = readContent(folder, { drafts });
  const { corpus, problems } = reading;
  speak(corpus.site.language);
  const target = outputFolder();
  const unreadable = unreadableIn(target);
  const last = unreadable === undefined ? lastSiteIn(target) : { unreadable };
  if (last) addProblems(problems, checkLastSite({ ...last, folder: target }, reading));
  // Readers of every format, and the importer itself: loaded only where a source has a copy.
  if (corpus.articles.some(({ sources }) => sources.some(({ copy }) => copy))) {
    const { checkCopies } = await import('../copies/check-copies.ts');
    addProblems(problems, checkCopies(reading, folder));
  }
  if (corpus.articles.some(({ pictures }) => pictures.length)) {
    const { inspectPictures, pictureFolder } = await import('../publishing/pictures/inspect-pictures.ts');
    addProblems(problems, (await inspectPictures(corpus.articles, folder, pictureFolder)).problems);
  }
  if (corpus.site.logo || corpus.site.fonts) {
    const { inspectLook } = await import('../publishing/look/look.ts');
    addProblems(problems, (await inspectLook(corpus.site, folder)).problems);
  }
  if (drafts && !hasErrors(problems)) addProblems(problems, unusedCopies(corpus, folder));
  return { ...reading, problems: problems.sort(byPlace) };
}
