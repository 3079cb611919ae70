import type { Problem } from '../article/problem.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { oneInProcess } from '../corpus/one-in-process.ts';
import { inspectPictures, type PictureFacts, pictureFolder } from '../publishing/pictures/inspect-pictures.ts';
import { contentDir } from './settings.ts';

const held = oneInProcess('pictures', () => ({ facts: new Map<string, PictureFacts>() }));

/** Looks at all pictures of the corpus, so that pages know their sizes; says what is wrong with them. */
export async function readPictures({ articles }: Corpus): Promise<Problem[]> {
  const { facts, problems } = await inspectPictures(articles, contentDir, pictureFolder);
  held.facts = facts;
  return problems;
}

/** What is known of a picture, by its path in the content folder; nothing of one that cannot be published. */
export function factsOf(file: string): PictureFacts | undefined {
  return held.facts.get(file);
}
