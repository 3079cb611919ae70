import type { shareLinks } from '../../publishing/sharing/share-links.ts';

/** Links that open other services. */
export type ShareView = { text: string; href: string }[];

export function shareView({ mailto, bluesky, whatsapp, x }: ReturnType<typeof shareLinks>): ShareView {
  return [
    { text: 'E-mail', href: mailto },
    { text: 'Bluesky', href: bluesky },
    { text: 'WhatsApp', href: whatsapp },
    { text: 'X', href: x },
  ];
}
