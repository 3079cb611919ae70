import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../free-port.ts';
import { articlesForSite, besideArticles } from './articles.ts';
import { type Built, buildSite, contentOf, filesOf, temporary } from './site.ts';

const programs = {
  nginx: ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file)),
  caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy'].find((file) => existsSync(file)),
};
const recipe = (name: string) => readFileSync(`.github/hosting/${name}`, 'utf8');

let site: Built;
beforeAll(() => {
  site = buildSite(contentOf({ ...articlesForSite(3), ...besideArticles }), { flags: ['--compress'] });
  expect(site.code, site.output).toBe(0);
});

/** Changes a recipe as its reader is told to; each change must find its place. */
function changed(text: string, ...changes: [from: string, to: string][]): string {
  return changes.reduce((done, [from, to]) => {
    expect(done).toContain(from);
    return done.replaceAll(from, to);
  }, text);
}

/** The servers, each as started on a folder and a port with its recipe. */
const servers: Record<keyof typeof programs, (dir: string, port: number) => string[]> = {
  nginx: (dir, port) => {
    const folder = temporary();
    const server = changed(
      recipe('nginx.conf'),
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['root /var/www/site;', `root ${dir};`],
    );
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${kept.join(' ')}\n${server}\n}\n`,
    );
    return ['-p', folder, '-c', join(folder, 'nginx.conf')];
  },
  caddy: (dir, port) => {
    const file = join(temporary(), 'Caddyfile');
    const server = changed(
      recipe('Caddyfile'),
      ['example.org {', `http://127.0.0.1:${port} {`],
      ['root * /var/www/site', `root * ${dir}`],
    );
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${server}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};

/** What a server answers, as it stands on the wire: nothing is followed or taken apart. */
function ask(port: number, path: string, encodings = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': encodings } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject);
  });
}

for (const name of ['nginx', 'caddy'] as const) {
  const program = programs[name];
  if (!program) {
    console.warn(`${name} is not installed: its tests are left out.`);
    it.runIf(process.env['ATTRIBUTED_SERVERS'] === 'all')(`${name} is installed`, () => expect(program).toBeDefined());
  }
  describe.skipIf(!program)(`the recipe for ${name}${program ? '' : ' (not installed: left out)'}`, () => {
    let port: number;
    let server: ChildProcess;
    let output = '';
    beforeAll(async () => {
      port = await freePort();
      server = spawn(program!, servers[name](site.dir, port), { stdio: ['ignore', 'ignore', 'pipe'] });
      server.stderr!.on('data', (text) => {
        output += text;
      });
      for (let tries = 0; ; tries++) {
        const isUp = await ask(port, '/').then(
          () => true,
          () => false,
        );
        if (isUp) break;
        if (server.exitCode !== null || tries > 300) throw new Error(output);
        await setTimeout(100);
      }
    });
    afterAll(() => {
      server?.kill();
    });
    const hashed = () => `/${filesOf(site.dir).find((file) => /^_astro\/.*\.(woff2|js|css)$/.test(file))}`;

    test('serves pages and files as they were built', async () => {
      for (const [path, file, type] of [
        ['/', 'index.html', /^text\/html/],
        ['/articles/report-1/boats/', 'articles/report-1/boats/index.html', /^text\/html; charset=utf-8/],
        ['/quotes.json', 'quotes.json', /^application\/json/],
        ['/quotes.csv', 'quotes.csv', /^text\/csv/],
        ['/.well-known/security.txt', '.well-known/security.txt', /^text\/plain/],
        ['/articles/report-1/boats/card.png', 'articles/report-1/boats/card.png', /^image\/png/],
      ] as const) {
        const { status, headers, bytes } = await ask(port, path);
        expect([path, status]).toEqual([path, 200]);
        expect(headers['content-type'], path).toMatch(type);
        expect(bytes.equals(readFileSync(join(site.dir, file))), path).toBe(true);
      }
    });

    test('answers what is not there with the site’s own page, and what is nobody’s to read', async () => {
      for (const path of ['/nothing/', '/articles/report-1/none.html', '/_headers', '/_redirects', '/.attributed']) {
        const { status, bytes } = await ask(port, path);
        expect([path, status]).toEqual([path, 404]);
        expect(bytes.toString()).toContain('There is no page at this address.');
      }
    });

    test('leads from an address without its slash, and from citations that pages hold now', async () => {
      const slash = await ask(port, '/articles/report-1');
      expect([301, 308]).toContain(slash.status);
      expect(String(slash.headers['location'])).toMatch(/(^|\d)\/articles\/report-1\/$/);
      const cited = await ask(port, '/articles/report-1/boats/cite.bib');
      expect(cited.status).toBe(301);
      expect(String(cited.headers['location'])).toMatch(/(^|\d)\/articles\/report-1\/boats\/#cite$/);
      // Of an article, they are files still.
      expect((await ask(port, '/articles/report-1/cite.bib')).status).toBe(200);
      expect((await ask(port, '/speakers/ada/')).bytes.toString()).toContain('/speakers/ada-okafor/');
    });

    test('sends the headers of a safe site, and lets only what is embedded stand in frames', async () => {
      const page = await ask(port, '/articles/report-1/');
      expect(page.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'content-security-policy': "frame-ancestors 'none'",
      });
      expect(page.headers['permissions-policy']).toContain('camera=()');
      const frame = await ask(port, '/articles/report-1/boats/embed/');
      expect(frame.headers['content-security-policy']).toBeUndefined();
      expect((await ask(port, '/quotes.json')).headers['access-control-allow-origin']).toBe('*');
      expect(page.headers['access-control-allow-origin']).toBeUndefined();
    });

    test('lets hashed files be kept for good, and asks again for pages', async () => {
      const { status, headers } = await ask(port, hashed());
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
      expect((await ask(port, '/')).headers['cache-control']).toBe('public, max-age=300');
    });

    test('sends the compressed files that the build laid down', async () => {
      const plain = readFileSync(join(site.dir, 'quotes.json'));
      const zipped = await ask(port, '/quotes.json', 'gzip');
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(zipped.bytes.equals(readFileSync(join(site.dir, 'quotes.json.gz')))).toBe(true);
      expect(gunzipSync(zipped.bytes).equals(plain)).toBe(true);
      if (name === 'caddy') {
        const { headers, bytes } = await ask(port, '/quotes.json', 'gzip, br');
        expect(headers['content-encoding']).toBe('br');
        expect(brotliDecompressSync(bytes).equals(plain)).toBe(true);
      }
    });
  });
}

describe('a build with --compress', () => {
  test('lays a smaller .br and .gz beside each text that is worth it, and beside nothing else', () => {
    const files = filesOf(site.dir);
    const size = (file: string) => statSync(join(site.dir, file)).size;
    const small = files.filter((file) => /\.(br|gz)$/.test(file));
    expect(small.length).toBeGreaterThan(100);
    for (const file of small) expect(size(file), file).toBeLessThan(size(file.replace(/\.(br|gz)$/, '')));
    for (const file of files.filter((name) => name.endsWith('.html') && size(name) > 1000))
      for (const ending of ['br', 'gz']) expect(files, file).toContain(`${file}.${ending}`);
    expect(small.filter((file) => /\.(png|woff2|jpg)\./.test(file))).toEqual([]);
    const page = readFileSync(join(site.dir, 'index.html'));
    expect(brotliDecompressSync(readFileSync(join(site.dir, 'index.html.br'))).equals(page)).toBe(true);
  });
});

describe('the workflow for GitHub Pages', () => {
  test('runs commands that there are, and publishes what they build under the path that GitHub tells', () => {
    const { jobs, permissions } = parse(recipe('github-pages.yml'));
    const steps: { run?: string; uses?: string; with?: Record<string, string>; env?: Record<string, string> }[] =
      jobs.publish.steps;
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['npm ci', 'npm run build']);
    expect(scripts.build).toBeDefined();
    expect(steps.find(({ run }) => run === 'npm run build')?.env?.['BASE']).toMatch(
      /^\$\{\{ steps\.pages\.outputs\.base_path \}\}\/$/,
    );
    expect(steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with?.['path']).toBe('dist');
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });
});

test('what is said of the limits of hosts is so: a quote is four files', () => {
  const files = filesOf(site.dir).filter((file) => /^articles\/report-1\/boats\/(?!.*\.(br|gz)$)/.test(file));
  expect(files).toHaveLength(4);
  expect(readFileSync('.github/PUBLISH.md', 'utf8')).toContain('A quote is four files');
});
