import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { addProblems } from '../article/problem.ts';
import { hasErrors, printProblems } from '../corpus/print-problems.ts';
import { cardFolder, openCards } from '../publishing/cards/cards.ts';
import { keepTexts } from '../publishing/kept-texts.ts';
import { isBasePath } from '../text/address-part.ts';
import { compiledCode } from './compiled-code.ts';
import { compressFiles } from './compress.ts';
import { type Staging, stagingFor, whyNotInto } from './output-folder.ts';
import { failPlainly, plainMessage } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { outputFolder, readSite } from './read-site.ts';
import { whatWasWritten } from './what-was-written.ts';

// npm run build: CONTENT_DIR → OUT_DIR under BASE, with --compress a .br and .gz beside each text. Nothing is written before the content is right, and the last
// good site stands until the new one is whole.
failPlainly();
// A page is garbage as soon as it is written. Cleared away a little earlier, together with `--max-semi-space-size` in package.json, a large
// site takes a quarter less memory and a tenth more time.
setFlagsFromString('--heap-growing-percent=40');
const began = performance.now();
const { values } = readOptions('npm run build [-- --content DIR] [--compress]', {
  content: take.text,
  compress: take.flag,
});
if (values.content) process.env['CONTENT_DIR'] = values.content;
const folder = process.env['CONTENT_DIR'] || 'content';
const target = outputFolder();
const { corpus, problems, ledger } = await readSite(folder, { drafts: false });
if (!hasErrors(problems)) addProblems(problems, openCards(corpus.site, cardFolder()).problems(corpus));
printProblems(problems, folder);
const whyNot = whyNotInto(target, folder);
const shown = relative('.', target) || target;
if (whyNot) console.error(`The output folder ${shown} ${whyNot} (OUT_DIR).`);
const base = process.env['BASE'] ?? '';
if (!isBasePath(base))
  console.error(`Unexpected BASE=${base}, expected a path of letters a–z, digits and - . _ ~, such as /news/`);
if (whyNot || !isBasePath(base) || hasErrors(problems)) {
  nothingBuilt();
}

const staging = placeBeside();
process.once('exit', staging.discard);
// Not once: whoever started us may pass on a signal that we had already, and the second would end us while we clear up.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(signal, () => process.exit(code));
process.env['NODE_ENV'] = 'production';
// What Node makes of the modules that come now is kept for the next build.
enableCompileCache(resolve('.cache/modules'));
const keep = keepTexts(folder);
const waiting = (holder: number) =>
  console.error(`Another build is running here (process ${holder}): waiting for it …`);
try {
  // Loaded only now: content that is wrong is told without waiting for it.
  const { configurationOf } = await import('../site/configuration.ts');
  const compiled = await compiledCode(configurationOf(corpus), waiting);
  const { writeSite } = await import('../site/files/write-site.ts');
  await writeSite(compiled, staging.site, target);
  keep();
  if (values.compress) await compressFiles(staging.site);
  staging.publish({ site: corpus.site.url, remembered: ledger?.quotes.size ?? 0 });
  console.log(`${whatWasWritten(corpus, target)} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(
    plainMessage(error, `What is built beside ${shown}`) ?? (error instanceof Error ? error.message : error),
  );
  nothingBuilt();
}

function placeBeside(): Staging {
  try {
    return stagingFor(target);
  } catch (error) {
    const trouble = plainMessage(error);
    if (trouble === undefined) throw error;
    console.error(`There is no place to build beside the output folder ${shown} (OUT_DIR): ${trouble}`);
    return nothingBuilt();
  }
}

function nothingBuilt(): never {
  console.error(`Nothing was built; ${existsSync(target) ? `${target} is untouched` : 'there is no site yet'}.`);
  process.exit(1);
}
