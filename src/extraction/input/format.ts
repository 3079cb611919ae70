/** A format that texts are read from. */
export type Format = 'text' | 'html' | 'markdown' | 'captions';

/** How a file's text is to be read, by its name and its first characters. */
export function formatOf(name: string, text: string): Format {
  const head = text.slice(0, 2000).trimStart();
  if (/\.(?:vtt|srt)$/i.test(name) || /^WEBVTT(?:\s|$)/.test(head)) return 'captions';
  if (/\.x?html?$/i.test(name) || /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(head)) return 'html';
  return /\.(?:md|markdown|mdown)$/i.test(name) ? 'markdown' : 'text';
}
