import type { MiddlewareHandler } from 'astro';
import { problemPanel } from './problem-panel.ts';
import { problemsNow } from './problems-now.ts';

/**
 * In development alone: every page tells, above itself, what is wrong in the content. A page that cannot be made of such
 * content is that list alone; where nothing is wrong, the failure is ours and stays one.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const { problems, ...good } = await problemsNow();
  if (!problems.length) return next();
  const panel = problemPanel(problems, good);
  try {
    const response = await next();
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
    // Read to its end here, so that what fails on the way is caught here, too.
    const page = await response.text();
    const headers = new Headers(response.headers);
    headers.delete('Content-Length');
    return new Response(withPanel(page, panel), { status: response.status, headers });
  } catch (error) {
    if (!problems.some(({ severity }) => severity === 'error')) throw error;
    const alone = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Problems</title><meta name="color-scheme" content="light dark"><body>${panel}</body></html>`;
    return new Response(alone, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
};

function withPanel(page: string, panel: string): string {
  const body = /<body[^<>]*>/.exec(page);
  if (!body) return page;
  const at = body.index + body[0].length;
  return page.slice(0, at) + panel + page.slice(at);
}
