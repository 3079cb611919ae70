import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/article/problem-codes.ts';

const rows = Object.entries(problemCodes).map(
  ([code, { severity, meaning }]) => `| \`${code}\` | ${severity} | ${meaning} |`,
);
const table = `# Problems

What \`npm run check\` and a build may say about content. Each comes with its place and with what to do; the codes are stable, for tools.
An error stops a build, a warning does not.

| code | | what is wrong |
| --- | --- | --- |
${rows.join('\n')}
`;

describe('the codes of problems', () => {
  it('are all in the table that is published', async () => {
    await expect(table).toMatchFileSnapshot('../../.github/PROBLEMS.md');
  });

  it('are all reported somewhere', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('problem-codes.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    expect(Object.keys(problemCodes).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });
});
