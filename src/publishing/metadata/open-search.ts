import { wording } from '#words';
import type { Site } from '../../corpus/corpus.ts';
import { escapeXml } from '../../text/escape.ts';

/** The text of `/opensearch.xml` (OpenSearch 1.1): how a browser searches here. `search` is the address of the page. */
export function openSearch(site: Site, search: string, icon: { href: string; type: string }): string {
  // Names of more than 16 characters are not taken.
  const name = Array.from(site.title).slice(0, 16).join('').trim();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(name)}</ShortName>
<Description>${escapeXml(wording.searchOf(site.title))}</Description>
<Image type="${icon.type}">${escapeXml(icon.href)}</Image>
<Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
