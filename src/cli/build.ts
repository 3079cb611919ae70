import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readContent } from '../corpus/read-content.ts';
import { openCards } from '../publishing/cards/cards.ts';
import { alone } from './alone.ts';
import { hasErrors, printProblems } from './print-problems.ts';
import { readOptions, take } from './read-options.ts';

// npm run build: CONTENT_DIR → OUT_DIR under BASE. Nothing is written before the content is right, and the last
// good site stands until the new one is whole.
const { values } = readOptions('npm run build [-- --content DIR]', { content: take.text });
if (values.content) process.env['CONTENT_DIR'] = values.content;
const folder = process.env['CONTENT_DIR'] || 'content';
const target = resolve(process.env['OUT_DIR'] || 'dist');
const { corpus, problems } = readContent(folder, { drafts: false });
if (!hasErrors(problems)) problems.push(...openCards(corpus.site, resolve('.cache/cards')).problems(corpus));
printProblems(problems, folder);
if (hasErrors(problems)) {
  console.error(
    `Nothing was built; ${existsSync(target) ? `the last site in ${target} is untouched` : 'there is no site yet'}.`,
  );
  process.exit(1);
}

mkdirSync(dirname(target), { recursive: true });
const staging = mkdtempSync(join(dirname(target), '.attributed-'));
process.env['OUT_DIR'] = join(staging, 'site');
process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  // Astro keeps what it prepares in one folder of the project, so two builds at once would take each other's files.
  await alone(resolve('.cache/build.lock'), async () => {
    // Loaded only now: content that is wrong is told without waiting for it.
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
  });
  if (existsSync(target)) renameSync(target, join(staging, 'last'));
  renameSync(join(staging, 'site'), target);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(staging, { recursive: true, force: true });
}
// The build is over; a compiler that it started may keep the process alive for ever.
process.exit();
