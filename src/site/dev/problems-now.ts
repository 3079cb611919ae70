import type { Problem } from '../../article/problem.ts';
import { byPlace } from '../../corpus/read-content.ts';
import { shown } from '../corpus.ts';
import { readLook } from '../logo.ts';
import { readPictures } from '../pictures.ts';
import { contentDir } from '../settings.ts';
import { cardProblems } from './card-problems.ts';
import type { LastGood } from './last-good.ts';
import { tellProblems } from './tell-problems.ts';

/** All that is wrong in the content now, that of pictures, look and cards included, which are looked at here; the terminal hears of what is new. */
export async function problemsNow(): Promise<Omit<LastGood, 'corpus'> & { problems: Problem[] }> {
  const { corpus, problems, ...good } = shown();
  const looked = [...(await readPictures(corpus)), ...(await readLook(corpus))];
  const all = [...problems, ...looked, ...cardProblems(corpus)].sort(byPlace);
  tellProblems(all, contentDir);
  return { ...good, problems: all };
}
