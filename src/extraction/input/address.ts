/** An address as it stands anywhere; none for what is no web address, or only a place of the same page. */
export function absolute(written: string | null, address: string | undefined): string | undefined {
  if (!written || written.startsWith('#')) return undefined;
  const url = URL.parse(written, address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  // As it is written, where that is whole; in Markdown a bracket or a space would end it.
  const whole = URL.canParse(written) ? written.trim() : url.href;
  return whole.replace(/[()\s<>]/g, (mark) => `%${mark.codePointAt(0)!.toString(16).padStart(2, '0')}`);
}
