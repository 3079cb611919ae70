import type { Problem } from '../../article/problem.ts';
import { countProblems } from '../../corpus/print-problems.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { LastGood } from './last-good.ts';

/** What an author sees above a page while something is wrong in the content: every problem with its place, errors first. */
export function problemPanel(problems: readonly Problem[], { asBefore, missing }: Omit<LastGood, 'corpus'>): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const notes = [
    ...asBefore.map((file) => `${file} is shown as it was before.`),
    ...missing.map((file) => `${file} is not shown until it is mended.`),
  ];
  return [
    `<section id="problems_" aria-label="Problems">`,
    `<details${errors.length ? ' open' : ''}><summary><strong>${countProblems(problems)}</strong></summary>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    `<ul>${[...errors, ...warnings].map(item).join('')}</ul>`,
    '</details></section>',
  ].join('');
}

function item({ file, line, column, severity, message, code }: Problem): string {
  return `<li><span>${escapeHtml(`${file}:${line}:${column}`)}</span> ${severity} (${code})<br>${escapeHtml(message)}</li>`;
}
