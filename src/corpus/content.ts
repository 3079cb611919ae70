import type { Article } from '../article/article.ts';
import type { BrokenArticle } from '../article/read-article.ts';
import type {
  AuthorFile,
  BrokenEntry,
  OrganizationFile,
  PageFile,
  SpeakerFile,
  TopicFile,
} from '../article/read-registry.ts';
import type { Site } from './corpus.ts';

/** Everything that was read from a content folder. */
export interface Content {
  site: Site;
  articles: Article[];
  speakers: SpeakerFile[];
  organizations: OrganizationFile[];
  topics: TopicFile[];
  authors: AuthorFile[];
  pages: PageFile[];
  /** Paths of the pictures there are, relative to the content folder. */
  pictures: ReadonlySet<string>;
}

/** What could not be read, so that nobody misses elsewhere what it holds: one fault is one problem. */
export interface Unread {
  /** Articles with errors in their fields, as far as they could be made out. */
  articles: BrokenArticle[];
  /** Whether there are articles of which not even the address is known. */
  isLost: boolean;
  /** Ids of the files that have errors. */
  speakers: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  authors: ReadonlySet<string>;
  pages: ReadonlySet<string>;
  /** Those of these files whose text could be read. */
  files: BrokenEntry[];
}

export const nothingUnread: Unread = {
  articles: [],
  isLost: false,
  speakers: new Set(),
  organizations: new Set(),
  topics: new Set(),
  authors: new Set(),
  pages: new Set(),
  files: [],
};
