import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { versionOfFiles } from '../corpus/code-version.ts';
import { leaveNewest } from '../corpus/leave-newest.ts';
import { makeFolder } from '../corpus/make-folder.ts';
import { clientIn, codeIn, entryOfCode } from '../site/compile/keep-code.ts';
import { type Configuration, configurationVariable } from '../site/configuration.ts';
import { alone } from './alone.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const kept = resolve('.cache/code');
/** What decides, besides the configuration, how pages are made and what they load. */
export const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json'].map((name) => join(checkout, name));
/** So many kinds of compiled code are kept, and all that were used within so many milliseconds. */
const most = 10;
const recently = 24 * 3600_000;

/**
 * The folder with the compiled code of the site (`code`) and the files that its pages load (`client`). It is compiled by a
 * process of its own, unless it was before with the same sources and configuration. `waiting` is told which other
 * process compiles. Throws what the system says, or an error that says why the code cannot be compiled.
 */
export async function compiledCode(
  configuration: Configuration,
  waiting: (process: number) => void = () => undefined,
): Promise<string> {
  const folder = join(kept, versionOf(configuration));
  // Astro keeps what it prepares in one folder of the project, so two at once would take each other's files.
  if (!isWhole(folder)) await alone(resolve('.cache/build.lock'), waiting, () => compileInto(folder, configuration));
  noteUse(folder);
  return folder;
}

/** Somebody may have cleared a part of what is kept. */
function isWhole(folder: string): boolean {
  return existsSync(join(folder, codeIn, entryOfCode)) && existsSync(join(folder, clientIn));
}

function noteUse(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // A checkout that may only be read keeps what it has.
  }
}

async function compileInto(folder: string, configuration: Configuration): Promise<void> {
  // Another process may have done it meanwhile.
  if (isWhole(folder)) return;
  const aside = `${folder}.part`;
  rmSync(aside, { recursive: true, force: true });
  makeFolder(aside);
  const compiler = spawn(process.execPath, [join(checkout, 'src/cli/compile.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      OUT_DIR: join(aside, clientIn),
      [configurationVariable]: JSON.stringify(configuration),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => compiler.kill();
  process.once('exit', end);
  const [trouble, [status]] = await Promise.all([text(compiler.stderr), once(compiler, 'close')]);
  process.off('exit', end);
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    throw new Error(trouble.trim());
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  leaveNewest(kept, most, recently);
}

/** Changes with everything that decides what the compiled code is. */
function versionOf(configuration: Configuration): string {
  return versionOfFiles(sources.flatMap(filesBelow).sort(), JSON.stringify(configuration)).slice(0, 16);
}

function filesBelow(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
