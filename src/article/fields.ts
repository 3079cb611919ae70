import licences from 'spdx-license-ids/index.json' with { type: 'json' };
import { z } from 'zod';
import { addressPartOf, isAddressPart, isBasePath, isReserved } from '../text/address-part.ts';
import { forbiddenCharacters, unpairedBidi } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { isPartialDate } from '../text/partial-date.ts';
import { colourOf, nearestAccent, weakIn } from './accent.ts';
import { expectedLanguage, isLanguage } from './language.ts';

/**
 * Fields of frontmatter as zod schemas over plain texts, lists and maps. A message says what was expected;
 * that of an unknown key is the list of the known ones, so that the nearest can be offered.
 */
export const text = z
  .string({ error: 'text' })
  .min(1, { error: 'text' })
  .refine((value) => !forbiddenCharacters(value).length, {
    error: 'text without control characters',
    params: { code: 'control-character' },
  })
  .refine((value) => !unpairedBidi(value), {
    error: 'each direction mark closed: delete it',
    params: { code: 'bidi-control' },
  });

/** A calendar date, maybe partial. */
export const date = z.string({ error: 'a date such as 2020-08-24, 2020-08 or 2020' }).refine(isPartialDate, {
  error: 'a day that exists, written 2020-08-24, 2020-08 or 2020',
  params: { code: 'invalid-date' },
});

/** Lower-case Latin letters, digits and single hyphens: an id is published in addresses and never changes. */
export const id = z.string({ error: 'an id' }).refine(isId, {
  error: 'an id of lower-case letters a–z, digits and hyphens that begins with a letter, such as zhang-haohan',
  params: { code: 'invalid-id' },
});

/** The id of a quote: letters, digits and hyphens of any script. */
export const quoteId = z
  .string({ error: 'the id of a quote' })
  .transform((value) => value.normalize('NFC'))
  .refine(isQuoteId, {
    error: 'the id of a quote: letters, digits and hyphens, such as talent-pool',
    params: { code: 'invalid-id' },
  });

/** The last part of an article's address. */
export const slug = z
  .string({ error: 'a slug' })
  .transform((value) => value.normalize('NFC'))
  .refine(isSlug, {
    error: 'a slug: letters and digits with single hyphens between them, such as rail-link',
    params: { code: 'invalid-slug' },
  });

/** A tag: its topic has a page, and so an address that is made of it. */
export const tag = text.refine((value) => isSlug(addressPartOf(value)) && !isReserved(addressPartOf(value)), {
  error: 'a subject with letters or digits of which an address can be made, at most 200 bytes, such as harbour rents',
  params: { code: 'invalid-tag' },
});

/** An address on the web. */
export const webAddress = z
  .string({ error: 'an address' })
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), {
    error: 'an address that begins with https://',
    params: { code: 'unsafe-link' },
  });

/** Where somebody is reached. */
export const contact = z.union([z.email(), webAddress], {
  error: 'an e-mail address or an address that begins with https://',
});

/** A licence: its address, or its name in the list of SPDX. */
export const licence = z
  .string({ error: 'a licence' })
  .refine((value) => licences.includes(value) || webAddress.safeParse(value).success, {
    error: ({ input }) =>
      `the name of a licence in the list of SPDX, such as CC-BY-4.0, or its address${didYouMean(String(input), licences)}`,
  });

/** An account in the fediverse: where it is malformed, some servers drop the whole card of a page that names it. */
export const fediverse = z
  .string({ error: 'an account' })
  .regex(
    /^@[a-z0-9_]([a-z0-9_.-]{0,62}[a-z0-9_])?@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i,
    {
      error: 'an account of the fediverse, such as @iris@social.example',
    },
  );

/** Where a server answers: an address on the web, or a path of the site's own host. What is asked comes after it. */
export const endpoint = z
  .string({ error: 'an address' })
  .refine(
    (value) => /^(https?:\/\/[^/\s]|\/(?!\/))[^?#\s;,'"]*$/i.test(value) && URL.canParse(value, 'https://example.org'),
    {
      error: 'an address that begins with https://, or a path that begins with /, without ? and #',
    },
  );

/** The address of the site: no sign in its path needs another spelling, as every host spells these its own way. */
export const siteAddress = webAddress.refine((value) => isBasePath(value.replace(/^[a-z]+:\/\/[^/?#]*/i, '')), {
  error: 'an address with nothing but letters a–z, digits and - . _ ~ behind the host',
  params: { code: 'invalid-address' },
});

/** A BCP 47 tag. */
export const language = z.string({ error: 'a language' }).refine(isLanguage, {
  error: ({ input }) => expectedLanguage(String(input)),
  params: { code: 'invalid-language' },
});

/** A colour that stands out from the page in both colour schemes, as `#rrggbb`. */
export const accent = z
  .string({ error: 'a colour in quotation marks, such as "#1f6fb5"' })
  .transform((value, context) => {
    const colour = colourOf(value);
    const weak = colour === undefined ? [] : weakIn(colour);
    if (colour === undefined)
      context.addIssue({
        code: 'custom',
        message: 'a colour without transparency, in quotation marks, such as "#1f6fb5"',
      });
    for (const { scheme, contrast } of weak)
      context.addIssue({
        code: 'custom',
        params: { code: 'low-contrast' },
        message: `one that stands out from the page in the ${scheme} scheme at 3 : 1 or more, not ${contrast.toFixed(1)} : 1; the nearest that does in both is "${nearestAccent(colour!)}"`,
      });
    return colour ?? z.NEVER;
  });

/** The name of a file beside `site.yml`. */
export const logo = z
  .string({ error: 'the name of a file' })
  .regex(/^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._-]*\.(svg|png)$/iu, {
    error: 'the name of an .svg or .png beside site.yml, such as logo.svg',
  });

/** `true` or `false`. */
export const flag = z.enum(['true', 'false'], { error: 'true or false' }).transform((value) => value === 'true');

/** A list, or one value alone. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value ? [value] : value || []),
    z.array(item, { error: 'a list' }),
  );

/** A map with exactly these fields. */
export const map = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'fields'),
  });

/** Whether a text can be the id of a speaker, organization or source. */
export function isId(value: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) && isAddressPart(value) && !isReserved(value);
}

/** Whether a text can be the slug of an article, as far as its letters go. */
export function isSlug(value: string): boolean {
  return isAddressPart(value) && /^[^-]+(-[^-]+)*$/.test(value);
}

/** Whether a text can be the id of a quote. */
export function isQuoteId(value: string): boolean {
  return isAddressPart(value) && !isReserved(value);
}
