import type { Article } from '../article/article.ts';
import type { OrganizationFile, SpeakerFile } from '../article/read-registry.ts';
import type { Site } from './corpus.ts';

/** Everything that was read from a content folder. */
export interface Content {
  site: Site;
  articles: Article[];
  speakers: SpeakerFile[];
  organizations: OrganizationFile[];
  /** Paths of the pictures there are, relative to the content folder. */
  pictures: ReadonlySet<string>;
}
