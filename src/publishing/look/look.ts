import { addProblems, type Problem, reporterOf } from '../../article/problem.ts';
import type { Site } from '../../corpus/corpus.ts';
import { checkFonts } from './check-fonts.ts';
import { inspectLogo, type Logo } from './logo.ts';

/** Looks at the logo and the typefaces that `site.yml` names. Problems: those of `logo.ts` and `check-fonts.ts`. */
export async function inspectLook(site: Site, folder: string): Promise<{ logo?: Logo; problems: Problem[] }> {
  const { problems, report } = reporterOf('site.yml');
  checkFonts(site, report);
  const { logo, problems: faults } = await inspectLogo(site, folder);
  addProblems(problems, faults);
  return { ...(logo && { logo }), problems };
}
