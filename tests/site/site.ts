import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';

/** What a build did. */
export interface Built {
  code: number;
  output: string;
  /** Where the site is. */
  dir: string;
}

/** Runs the build that `npm run build` runs, on a content folder, into a folder of its own. */
export function buildSite(
  content: string,
  { base = '/', dir = join(temporary(), 'dist'), flags = [] as string[] } = {},
): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', ...flags], {
    encoding: 'utf8',
    // The test runner leaves settings of its own in the environment (DEV, MODE, NODE_ENV): a build sees none of them.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT_DIR: content, OUT_DIR: dir, BASE: base },
  });
  return { code: status ?? -1, output: stdout + stderr, dir };
}

/** Writes files into a new content folder: paths to texts. */
export function contentOf(files: Record<string, string>): string {
  const folder = temporary();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'attributed-'));
}

/** All files of a built site, relative to it. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(dir, path)).isFile());
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Serves a built site under its base path as a plain static host would. */
export async function serve(dir: string, base = '/'): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const inside = path.startsWith(base) ? join(dir, path.slice(base.length)) : '';
    const file = inside.endsWith('/') || inside === dir ? join(inside, 'index.html') : inside;
    if (file && existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain; charset=utf-8' });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(join(dir, '404.html')) ? readFileSync(join(dir, '404.html')) : 'Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
