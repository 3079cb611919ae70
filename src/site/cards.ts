import { type Card, type Cards, cardFolder, openCards } from '../publishing/cards/cards.ts';
import { corpus } from './corpus.ts';
import type { KeptFile } from './files/site-file.ts';

let opened: Cards | undefined;

/** The cards of the site, drawn or taken from the cache. */
export function cards(): Cards {
  opened ??= openCards(corpus().site, cardFolder());
  return opened;
}

/** The picture of a card; one that cannot be drawn stops the build with its problem. */
export function pngOf({ png, problems: [problem] }: Card): KeptFile {
  if (!png)
    throw new Error(problem ? `${problem.file}:${problem.line}:${problem.column} ${problem.message}` : 'No card');
  return { kept: png };
}
