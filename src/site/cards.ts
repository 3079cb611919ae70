import type { Site } from '../corpus/corpus.ts';
import { type Card, type Cards, cardFolder, openCards } from '../publishing/cards/cards.ts';
import type { Logo } from '../publishing/look/logo.ts';
import { corpus } from './corpus.ts';
import { type Made, madeOf } from './files/site-file.ts';
import { siteLogo } from './logo.ts';
import { isDev } from './settings.ts';

let opened: { cards: Cards; site: Site; logo: Logo | undefined } | undefined;

/** The cards of the site as it is now, drawn or taken from the cache. */
export function cards(): Cards {
  const [{ site }, logo] = [corpus(), siteLogo()];
  if (!opened || opened.site !== site || opened.logo !== logo)
    opened = { cards: openCards(site, cardFolder(), { logo, standsIn: isDev }), site, logo };
  return opened.cards;
}

/** The picture of a card; one that cannot be drawn stops a build with its problem. */
export function pngOf({ png, problems: [problem] }: Card): Made {
  if (!png)
    throw new Error(problem ? `${problem.file}:${problem.line}:${problem.column} ${problem.message}` : 'No card');
  return madeOf(png);
}
