import type { words } from '#words';
import { writtenDate } from '../../text/written-date.ts';

/** A word beside the kind of a quote: that it was corrected, is translated, or came through somebody else. */
export interface Flag {
  text: string;
  href?: string;
}

/** The flags of a quote: `corrected` is the day of its last correction, `href` leads to what changed. */
export function flagsOf(
  {
    corrected,
    translated,
    via,
    href,
  }: { corrected?: string | undefined; translated?: boolean | undefined; via?: string | undefined; href: string },
  said: Pick<typeof words, 'corrected' | 'translated' | 'passedOn'>,
  language: string,
): Flag[] {
  return [
    ...(corrected ? [{ text: `${said.corrected} ${writtenDate(corrected, language)}`, href }] : []),
    ...(translated ? [{ text: said.translated }] : []),
    ...(via ? [{ text: `${said.passedOn} ${via}` }] : []),
  ];
}
