import type { Dataset } from 'schema-dts';
import { wording } from '#words';
import type { Corpus } from '../../corpus/corpus.ts';
import { revisedOn } from '../../corpus/revised.ts';
import type { Addresses } from '../addresses.ts';

/** The data of the site as a data set that search engines for data find; `page` is where it is described. */
export function datasetLd({ site, articles }: Corpus, page: string, addresses: Addresses): object {
  const download = (file: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: addresses.file(file),
    encodingFormat,
  });
  const days = articles.map((article) => revisedOn(article) ?? article.date).sort();
  const dataset: Exclude<Dataset, string> = {
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: wording.datasetName(site.title),
    description: wording.datasetDescription(site.title),
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.publisher.name, url: site.publisher.url ?? addresses.home() },
    ...(days.length > 0 && { dateModified: days.at(-1)! }),
    distribution: [download('quotes.json', 'application/json'), download('quotes.csv', 'text/csv')],
  };
  return { '@context': 'https://schema.org', ...dataset };
}
