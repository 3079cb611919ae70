import { inAddress } from '../../text/in-address.ts';

/** What somebody writes about: a page with its title. */
export interface Matter {
  title: string;
  address: string;
}

/**
 * The address that opens a message to a contact, about something where that is given: an e-mail with its title and
 * address filled in, or the page of a form, which gets the address as `about`.
 */
export function contactHref(contact: string, about?: Matter): string {
  if (URL.canParse(contact) && /^https?:/i.test(contact)) {
    if (!about) return contact;
    const form = new URL(contact);
    form.searchParams.set('about', about.address);
    return form.href;
  }
  const letter = about && `?subject=${inAddress(about.title)}&body=${inAddress(`${about.address}\r\n\r\n`)}`;
  return `mailto:${contact}${letter ?? ''}`;
}
