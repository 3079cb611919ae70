import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Fault, faults } from './faults.ts';

// npm run test:mutants [-- WORD]: plants each fault (or those with the word in their name) in a copy of the project and runs the
// tests that must notice it. Exit code 1 where one is not noticed, or can no longer be planted.
const word = process.argv[2] ?? '';
const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
for (const part of [
  'src',
  'tests',
  'content',
  'public',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
  'README.md',
  '.github',
])
  cpSync(part, join(copy, part), { recursive: true, filter: (path) => !path.endsWith('node_modules') });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

try {
  const chosen = faults.filter(({ what }) => what.includes(word));
  if (!pass([...new Set(chosen.flatMap(({ tests }) => tests))]))
    throw new Error('The tests fail before a fault is planted');
  const missed = chosen.filter((fault) => {
    const noticed = isNoticed(fault);
    console.log(`${noticed ? 'noticed ' : 'MISSED  '} ${fault.file}: ${fault.what}`);
    return !noticed;
  });
  console.log(`${chosen.length - missed.length} of ${chosen.length} faults noticed`);
  process.exitCode = missed.length ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function isNoticed({ file, find, replace, tests }: Fault): boolean {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(find).length !== 2) {
    console.error(`${file}: expected once, to plant a fault: ${find}`);
    return false;
  }
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  );
  try {
    return !pass(tests);
  } finally {
    writeFileSync(path, sound);
  }
}

function pass(tests: string[]): boolean {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--bail', '1'];
  return spawnSync(process.execPath, [...vitest, ...tests], { cwd: copy, stdio: 'ignore' }).status === 0;
}
