import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporary } from './site.ts';

describe('the README’s way to a site of one’s own, in a fresh copy of the checkout', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = /^## Make it yours\n([\s\S]*?)^## /m.exec(readme)![1]!;
  let copy: string;
  const npm = (command: string) =>
    spawnSync(command, {
      cwd: copy,
      shell: true,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], npm_config_offline: 'true' },
    });

  beforeAll(() => {
    copy = temporary();
    const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' }).stdout;
    for (const file of listed
      .split('\0')
      .filter((file) => /^(src|public|content|[^/]+$)/.test(file) && existsSync(file)))
      cpSync(file, join(copy, file));
    mkdirSync(join(copy, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((name) => name !== '.vite' && name !== '.cache'))
      symlinkSync(join(process.cwd(), 'node_modules', name), join(copy, 'node_modules', name));
  });

  test('ends in a checked and built site with one’s own article, and nothing of the sample', {
    timeout: 300_000,
  }, () => {
    const steps = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({
      kind,
      text: text!,
    }));
    expect(steps.map(({ kind }) => kind)).toEqual(['sh', 'markdown', 'sh']);
    const [, file] = /a draft, `([^`]+)`/.exec(section)!;
    for (const { kind, text } of steps)
      if (kind === 'markdown') {
        expect(readFileSync(join(copy, file!), 'utf8')).toContain('draft: true');
        writeFileSync(join(copy, file!), text);
      } else
        for (const command of text.trim().split('\n')) {
          const { status, stdout, stderr } = npm(command);
          expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
          if (command === 'npm run check') expect(stdout).toContain('No problems in 1 article with 2 quotes.');
        }
    const page = readFileSync(join(copy, 'dist/articles/boats-on-the-quay/index.html'), 'utf8');
    expect(page).toContain('People are sleeping in boats.');
    expect(page).toContain('https://quay.example.org/articles/boats-on-the-quay/');
    expect(readdirSync(join(copy, 'dist/articles')).filter((name) => name !== 'index.html')).toEqual([
      'boats-on-the-quay',
    ]);
    expect(readdirSync(join(copy, 'content-aside')).sort()).toEqual(['articles', 'ledger.json', 'site.yml']);
  });
});
