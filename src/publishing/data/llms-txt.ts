import { wording } from '#words';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Addresses } from '../addresses.ts';
import { siteDescription } from '../words/site-description.ts';

/** The text of `/llms.txt` (https://llmstxt.org/): what the site is, how to quote from it, its articles and its data. */
export function llmsTxt({ site, articles }: Corpus, addresses: Addresses): string {
  const link = (name: string, address: string, about: string | undefined) =>
    `- [${name.replace(/([\\[\]])/g, '\\$1')}](${address})${about === undefined ? '' : `: ${oneLine(about)}`}`;
  const { llms } = wording;
  return [
    `# ${site.title}`,
    `> ${oneLine(siteDescription(site))}`,
    llms.how,
    `## ${llms.articles}`,
    articles
      .map(({ slug, title, summary }) => link(title, addresses.articleFile(slug, 'index.md'), summary))
      .join('\n'),
    `## ${llms.data}`,
    [
      link('quotes.json', addresses.file('quotes.json'), llms.json),
      link('quotes.csv', addresses.file('quotes.csv'), llms.csv),
      link('quotes.schema.json', addresses.file('quotes.schema.json'), llms.schema),
      link('feed.json', addresses.file('feed.json'), llms.feed),
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
