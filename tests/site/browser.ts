import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** One way to come by a Chromium: what it is called, and how to launch it. */
interface Candidate {
  name: string;
  launch: (args: string[]) => Promise<Browser>;
}

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Launches a real Chromium: the one that `ATTRIBUTED_BROWSER` names, else one of this machine, else the one that
 * comes from npm (first in CI, so that results do not depend on the machine). Fails with the list of what was tried:
 * a browser test is never skipped. `args` are further switches of Chromium.
 */
export async function launchBrowser(args: string[] = []): Promise<Browser> {
  const named = process.env['ATTRIBUTED_BROWSER'];
  const system = systemPaths.filter((path) => existsSync(path)).map(at);
  const playwright = existsSync(chromium.executablePath()) ? [at(chromium.executablePath())] : [];
  const shipped = process.platform === 'linux' && process.arch === 'x64' ? [fromNpm] : [];
  const candidates = named
    ? [at(named)]
    : process.env['CI']
      ? [...shipped, ...system, ...playwright]
      : [...system, ...playwright, ...shipped];
  const tried: string[] = [];
  for (const { name, launch } of candidates) {
    try {
      return await launch(args);
    } catch (error) {
      tried.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser for the tests. Tried ${tried.join('; ') || 'nothing, none was found'}. ` +
      'Set ATTRIBUTED_BROWSER to a Chromium, install one (apt-get install chromium), or run npx vitest run --config tests/vitest.config.ts --project unit.',
  );
}

function at(path: string): Candidate {
  return { name: path, launch: (args) => chromium.launch({ executablePath: path, args: ['--no-sandbox', ...args] }) };
}

/** The package's own default arguments switch web security off, so its files are used and they are not. */
const fromNpm: Candidate = {
  name: '@sparticuz/chromium',
  launch: async (args) => {
    const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const target = resolve('node_modules/.cache/attributed', `chromium-${version}`);
    if (!existsSync(target)) await unpack(join(root, 'bin'), target);
    return chromium.launch({
      executablePath: join(target, 'chromium'),
      args: ['--no-sandbox', ...args],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(target, 'al2023', 'lib'),
        FONTCONFIG_FILE: join(target, 'fonts.conf'),
      } as Record<string, string>,
    });
  },
};

/** Unpacks beside the target and renames at the end, so that an unpacking that was cut short is never taken for a browser. */
async function unpack(bin: string, target: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const staging = `${target}-${process.pid}`;
  mkdirSync(staging, { recursive: true });
  // The package unpacks to wherever temporary files go.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  try {
    for (const file of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(bin, file));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  // The list of folders that comes with the fonts names none of ours; without any font, text has no box to click.
  writeFileSync(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(target, 'fonts')}</dir><cachedir>${join(target, 'font-cache')}</cachedir></fontconfig>`,
  );
  try {
    renameSync(staging, target);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(target)) throw error;
    rmSync(staging, { recursive: true, force: true });
  }
}
