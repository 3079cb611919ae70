import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
};

/** Hands out the files of a built site as a plain host does. */
export function siteFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(folder);
  return ({ url = '/', method }, response) => {
    const path = placeOf(root, url);
    const file = path ?? join(root, '404.html');
    response.writeHead(path ? 200 : 404, { 'Content-Type': types[extname(file)] ?? 'text/plain; charset=utf-8' });
    if (method === 'HEAD') response.end();
    // A file that goes away meanwhile ends the answer, and nothing else.
    else
      createReadStream(file)
        .on('error', () => response.end())
        .pipe(response);
  };
}

/** The file of an address, if there is one; never one outside the folder. */
function placeOf(root: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = resolve(root, `.${path}`, path.endsWith('/') ? 'index.html' : '');
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
