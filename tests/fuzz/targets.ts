import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Problem } from '../../src/article/problem.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readOrganizationFile, readSiteFile, readSpeakerFile } from '../../src/article/read-registry.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { printLedger, readLedger } from '../../src/corpus/ledger.ts';
import { draftOf } from '../../src/extraction/draft/draft.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { Format } from '../../src/extraction/input/format.ts';
import { plainOf } from '../../src/extraction/input/readers.ts';
import { paragraphsOf } from '../../src/extraction/segment/paragraphs.ts';
import { copyOf } from '../../src/proof/copy.ts';
import { prove } from '../../src/proof/prove.ts';
import { parseQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { readState, writeState } from '../../src/search/state.ts';
import { elementsOf } from '../article/rendered.ts';
import { site } from '../publishing/site.ts';
import { articleText, queryText, spokenText, yamlText } from './shards.ts';

/** Something that takes what strangers write, and what must hold for it whatever that is. */
export interface Target {
  name: string;
  /** How much dearer one run is than that of the cheapest target. */
  weighs: number;
  property: fc.IRawProperty<unknown>;
}

/** Every problem stands inside its file. */
function inside(text: string, problems: readonly Problem[]): void {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const { line, column, message } of problems) {
    assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}: ${message}`);
    assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1, `column ${column} of line ${line}: ${message}`);
    assert.ok(message.isWellFormed() || !text.isWellFormed(), message);
  }
}

const harmless = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

const formats: readonly Format[] = ['text', 'html', 'markdown', 'captions'];

export const targets: Target[] = [
  {
    name: 'articles',
    weighs: 2,
    property: fc.property(articleText, (text) => {
      const { article, problems } = readArticle('articles/a.md', text);
      inside(text, problems);
      if (!article) return;
      for (const { tagName, properties } of elementsOf(article)) {
        assert.ok(!/^(?:script|style|iframe|object|embed|form)$/.test(tagName), tagName);
        for (const name of ['href', 'src']) assert.match(String(properties[name] ?? ''), harmless);
        for (const name of Object.keys(properties)) assert.ok(!/^on|^style$/i.test(name), name);
      }
      buildCorpus({
        site,
        articles: [article],
        speakers: [],
        organizations: [],
        topics: [],
        authors: [],
        pages: [],
        pictures: new Set(),
      });
    }),
  },
  {
    name: 'speakers, organizations and site.yml',
    weighs: 1,
    property: fc.property(yamlText, fc.boolean(), (text, isWhole) => {
      const file = isWhole ? `---\n${text}\n---\n` : text;
      inside(file, readSpeakerFile('speakers/ada.md', file).problems);
      inside(file, readOrganizationFile('organizations/ada.md', file).problems);
      const { fields, problems } = readSiteFile('site.yml', text);
      inside(text, problems);
      if (fields?.url !== undefined) assert.doesNotThrow(() => new URL(fields.url!));
      if (fields?.language !== undefined) assert.doesNotThrow(() => new Intl.Locale(fields.language!));
    }),
  },
  {
    name: 'ledgers',
    weighs: 1,
    property: fc.property(
      fc.oneof(
        fc.json(),
        yamlText,
        fc.json().map((quotes) => `{"version":2,"quotes":{"a/b":${quotes}}}`),
      ),
      (text) => {
        const { ledger, problems } = readLedger(text);
        inside(text, problems);
        if (ledger) assert.deepEqual(readLedger(printLedger(ledger)).ledger, ledger);
      },
    ),
  },
  {
    name: 'imports',
    weighs: 6,
    property: fc.asyncProperty(spokenText, fc.constantFrom(...formats), async (written, format) => {
      const { text } = await plainOf(format, written);
      const extracted = extract(text);
      const draft = draftOf(text, extracted, { title: 'T', date: '2020-01-01' });
      const { article, problems } = readArticle('articles/t.md', draft);
      assert.deepEqual(
        problems.filter(({ severity, code }) => severity === 'error' && code !== 'control-character'),
        [],
        draft,
      );
      assert.equal(article!.quotes.length, extracted.statements.filter(({ unsaid }) => !unsaid).length, draft);
    }),
  },
  {
    name: 'copies of sources',
    weighs: 1,
    property: fc.property(spokenText, spokenText, (quote, text) => {
      const proof = prove(quote, copyOf(text, paragraphsOf(text)));
      if (!('places' in proof)) return;
      for (const { stretches } of proof.places)
        for (const [start, end] of stretches) assert.ok(start >= 0 && start < end && end <= text.length);
    }),
  },
  {
    name: 'addresses of searches',
    weighs: 1,
    property: fc.property(queryText, queryText, (text, value) => {
      const address = new URLSearchParams(`q=${text}&speaker=${value}&kind=${value}&from=${value}&by=${text}`);
      const state = readState(address);
      assert.deepEqual(readState(writeState(state)), state);
      search([], state, parseQuery(state.text));
    }),
  },
];
