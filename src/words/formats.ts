/** Names that are the same in every language. */
export const formats = {
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  oembed: 'oEmbed',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  gb: 'GB/T 7714',
  bluesky: 'Bluesky',
  whatsapp: 'WhatsApp',
  x: 'X',
};
