import { secondsOf } from '../../article/place-in-source.ts';

/** Files that a browser plays from a second on (https://www.w3.org/TR/media-frags/). */
const RECORDING = /\.(?:aac|flac|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|wav|webm)$/i;
/** A page, not a line or a section: "p. 7", "pp. 7–9", "S. 7", "第7页". */
const PAGE = /^(?:pp?\.?|page|Seite|S\.|página|pág\.|第|页)\s?(\d{1,6})(?!\d)/i;

/**
 * The address of a source that opens at a place in it, where its host is known to do that: a time in a video or in a
 * recording, a page of a PDF. Any other address, and one that names a place itself, stays what it is.
 */
export function addressAt(address: string, at: string): string {
  const url = new URL(address);
  if (url.hash) return address;
  const seconds = secondsOf(at);
  const host = url.hostname.replace(/^(?:www|m|music)\./, '');
  const page = PAGE.exec(at)?.[1];
  if (seconds === undefined) {
    if (page === undefined || !/\.pdf$/i.test(url.pathname)) return address;
    url.hash = `page=${page}`;
  } else if (host === 'youtube.com' || host === 'youtu.be') url.searchParams.set('t', `${seconds}`);
  else if (host === 'vimeo.com') url.hash = `t=${seconds}s`;
  else if (RECORDING.test(url.pathname)) url.hash = `t=${seconds}`;
  else return address;
  return url.href;
}
