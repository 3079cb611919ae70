/** Where a licence can be read, which may be given by its name in the list of SPDX. */
export function licenceAddress(licence: string): string {
  if (/^https?:/i.test(licence)) return licence;
  // Creative Commons has a page for readers of each.
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/.exec(licence) ?? [];
  if (terms !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return licence === 'CC0-1.0'
    ? 'https://creativecommons.org/publicdomain/zero/1.0/'
    : `https://spdx.org/licenses/${licence}.html`;
}
