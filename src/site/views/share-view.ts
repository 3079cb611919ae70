import { formats, quotePageWords } from '#words';
import type { shareLinks } from '../../publishing/sharing/share-links.ts';

/** Links that open other services. */
export type ShareView = { text: string; href: string }[];

export function shareView({ mailto, bluesky, whatsapp, x }: ReturnType<typeof shareLinks>): ShareView {
  return [
    { text: quotePageWords.email, href: mailto },
    { text: formats.bluesky, href: bluesky },
    { text: formats.whatsapp, href: whatsapp },
    { text: formats.x, href: x },
  ];
}
