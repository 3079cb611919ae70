import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Problem } from '../../src/article/problem.ts';
import { readArticle } from '../../src/article/read-article.ts';
import {
  readAuthorFile,
  readOrganizationFile,
  readPageFile,
  readSiteFile,
  readSpeakerFile,
  readTopicFile,
} from '../../src/article/read-registry.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { checkLedger } from '../../src/corpus/check-ledger.ts';
import { nothingUnread } from '../../src/corpus/content.ts';
import { ledgerOf, printLedger, readLedger } from '../../src/corpus/ledger.ts';
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
import { articleText, queryText, registryTexts, siteText, spokenText, yamlText } from './shards.ts';

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
    name: 'files of speakers, organizations, topics, authors and pages',
    weighs: 1,
    property: fc.property(yamlText, fc.boolean(), (text, isWhole) => {
      const file = isWhole ? `---\n${text}\n---\n` : text;
      inside(file, readSpeakerFile('speakers/ada.md', file).problems);
      inside(file, readOrganizationFile('organizations/ada.md', file).problems);
      inside(file, readTopicFile('topics/ada.md', file).problems);
      inside(file, readAuthorFile('authors/ada.md', file).problems);
      inside(file, readPageFile('pages/ada.md', file).problems);
    }),
  },
  {
    name: 'site.yml',
    weighs: 1,
    property: fc.property(siteText, (text) => {
      const { fields, problems } = readSiteFile('site.yml', text);
      inside(text, problems);
      assert.equal(
        fields === undefined,
        problems.some(({ severity }) => severity === 'error'),
        text,
      );
      if (fields?.accent !== undefined) assert.match(fields.accent, /^#[0-9a-f]{6}$/);
      if (fields?.url !== undefined) assert.doesNotThrow(() => new URL(fields.url!));
      if (fields?.language !== undefined) assert.doesNotThrow(() => new Intl.Locale(fields.language!));
    }),
  },
  {
    name: 'articles among other files',
    weighs: 3,
    property: fc.property(fc.array(articleText, { minLength: 1, maxLength: 2 }), registryTexts, (texts, others) => {
      const articles = texts.map((text, i) => readArticle(`articles/${'ab'[i]}.md`, text).article);
      const files: Record<string, string> = Object.fromEntries(
        texts.map((text, i) => [`articles/${'ab'[i]}.md`, text]),
      );
      const entriesOf = <T>(folder: string, read: (file: string, text: string) => { entry?: T }) =>
        Object.entries(others)
          .filter(([file]) => file.startsWith(folder))
          .flatMap(([file, fields]) => {
            files[file] = `---\n${fields}\n---\n`;
            return read(file, files[file]).entry ?? [];
          });
      const content = {
        site,
        articles: articles.flatMap((article) => article ?? []),
        speakers: entriesOf('speakers/', readSpeakerFile),
        organizations: entriesOf('organizations/', readOrganizationFile),
        topics: entriesOf('topics/', readTopicFile),
        authors: entriesOf('authors/', readAuthorFile),
        pages: entriesOf('pages/', readPageFile),
        pictures: new Set(['articles/boat.png']),
      };
      const { corpus, problems } = buildCorpus(content);
      for (const [file, text] of Object.entries(files))
        inside(
          text,
          problems.filter((problem) => problem.file === file),
        );
      // What was published is not found changed as long as nothing is.
      const ledger = ledgerOf(corpus);
      const { ledger: read, problems: unsound } = readLedger(printLedger(ledger));
      assert.deepEqual([read, unsound], [ledger, []]);
      const isSound =
        content.articles.length === texts.length && !problems.some(({ severity }) => severity === 'error');
      if (isSound)
        assert.deepEqual(checkLedger({ ledger, text: printLedger(ledger), unread: nothingUnread }, corpus), []);
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
      const errors = problems.filter(({ severity }) => severity === 'error');
      // Signs that no file may hold are the author's to delete; in a name they keep the draft from being read.
      assert.deepEqual(
        errors.filter(({ code }) => code !== 'control-character'),
        [],
        draft,
      );
      if (!article) return assert.ok(errors.length > 0, draft);
      assert.equal(article.quotes.length, extracted.statements.filter(({ unsaid }) => !unsaid).length, draft);
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
