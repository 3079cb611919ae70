import type { MiddlewareHandler } from 'astro';
import { withOwnPolicy } from './own-policy.ts';

/** What every page of a build goes through last; in development a page has no policy. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withOwnPolicy(await response.text()), response);
};
