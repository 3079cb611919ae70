import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
};

/** Hands out the files of a built site as a plain host does. */
export function plainHost(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(folder);
  return ({ url = '/', method }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const place = placeOf(root, url);
    if (place?.isFolder) return void response.writeHead(308, { Location: place.folder }).end();
    const file = place?.file ?? join(root, '404.html');
    response.writeHead(place ? 200 : 404, { 'Content-Type': types[extname(file)] ?? 'text/plain; charset=utf-8' });
    if (method === 'HEAD') response.end();
    // A file that goes away meanwhile ends the answer, and nothing else.
    else
      createReadStream(file)
        .on('error', () => response.end())
        .pipe(response);
  };
}

/** The file or the folder of an address, if there is one; never one outside the site. */
function placeOf(root: string, url: string): { folder: string; file: string; isFolder: boolean } | undefined {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    const file = resolve(root, `.${decodeURIComponent(pathname)}`, pathname.endsWith('/') ? 'index.html' : '');
    const kind = file.startsWith(root + sep) && statSync(file);
    return kind ? { folder: `${pathname.split('/').at(-1)}/${search}`, file, isFolder: kind.isDirectory() } : undefined;
  } catch {
    return undefined;
  }
}
