import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/**
 * Answers what lies below a base path, such as `/news/`, as if it lay at the root: `/news/about/` as `/about/`. Who asks
 * for the root of the server is led to the base.
 */
export function belowBase(
  base: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): RequestListener {
  return (request, response) => {
    const { url = '/' } = request;
    if (url.startsWith(base)) {
      request.url = `/${url.slice(base.length)}`;
      answer(request, response);
    } else if (url === '/' || `${url}/` === base) response.writeHead(302, { Location: base }).end();
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`The site is at ${base}\n`);
  };
}
