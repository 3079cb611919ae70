import type { Problem } from '../../article/problem.ts';
import { countProblems } from '../../corpus/print-problems.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { LastGood } from './last-good.ts';

const frame =
  'position:relative;z-index:9;margin:0;padding:1rem 1.25rem;max-height:50vh;overflow:auto;border-bottom:3px solid;font:15px/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText';
const place = 'font-family:ui-monospace,monospace;overflow-wrap:anywhere';

/** What an author sees above a page while something is wrong in the content: every problem with its place, errors first. */
export function problemPanel(problems: readonly Problem[], { asBefore, missing }: Omit<LastGood, 'corpus'>): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const notes = [
    ...asBefore.map((file) => `${file} is shown as it was before.`),
    ...missing.map((file) => `${file} is not shown until it is mended.`),
  ];
  return [
    `<section id="problems_" aria-label="Problems" style="${frame}">`,
    `<details${errors.length ? ' open' : ''}><summary><strong>${countProblems(problems)}</strong></summary>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    `<ul style="list-style:none;margin:0;padding:0">${[...errors, ...warnings].map(item).join('')}</ul>`,
    '</details></section>',
  ].join('');
}

function item({ file, line, column, severity, message, code }: Problem): string {
  return `<li style="margin-top:.5rem"><span style="${place}">${escapeHtml(`${file}:${line}:${column}`)}</span> ${severity} (${code})<br>${escapeHtml(message)}</li>`;
}
