import { type Card, type Cards, openCards } from '../publishing/cards/cards.ts';
import { corpus } from './corpus.ts';
import { cardFolder } from './settings.ts';

let opened: Cards | undefined;

/** The cards of the site, drawn or taken from the cache. */
export function cards(): Cards {
  opened ??= openCards(corpus().site, cardFolder);
  return opened;
}

/** A card as a picture; one that cannot be drawn stops the build with its problem. */
export function pngOf({ png, problems: [problem] }: Card): Uint8Array {
  if (!png)
    throw new Error(problem ? `${problem.file}:${problem.line}:${problem.column} ${problem.message}` : 'No card');
  return png;
}
