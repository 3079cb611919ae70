import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { protocol, readWanted } from '../search/protocol.ts';
import { readState } from '../search/state.ts';
import { TooMuch } from './answers.ts';
import { EngineFault } from './engine.ts';
import { openRate } from './rate.ts';
import type { SiteSearch } from './site-search.ts';

/** Where questions go, below the address of the server. */
export const answersPath = '/answers';

/** Longer addresses are not read; one is asked for at a time, or a few more. */
const most = { address: 4000, rate: { perSecond: 20, atOnce: 60 }, atOnce: 64 };

/** What a plain answer says; what went wrong inside is not for those who ask. */
const plain: Record<number, string> = {
  400: 'This is no question of a search page.',
  404: 'There is nothing here.',
  405: 'Only GET is answered.',
  413: 'This asks for too much.',
  414: 'This address is too long.',
  429: 'Too many questions: wait a moment.',
  500: 'The answer could not be made.',
  503: 'The search does not answer at the moment.',
  504: 'The search took too long.',
};

/**
 * A server that answers the questions of search pages, of any site, and hands other addresses to `beside` where there is
 * one. What it answers is public: any page may read it. It never says more of a fault than that there is one; `tell`
 * hears all.
 */
export function searchServer(
  search: SiteSearch,
  {
    beside,
    tell = () => {},
    rate = most.rate,
  }: {
    beside?: (request: IncomingMessage, response: ServerResponse) => void;
    tell?: (error: unknown) => void;
    rate?: { perSecond: number; atOnce: number };
  } = {},
): Server {
  const rates = openRate(rate);
  let atOnce = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/', method, socket } = request;
    const at = url.indexOf('?');
    if ((at < 0 ? url : url.slice(0, at)) !== answersPath)
      return beside ? beside(request, response) : end(response, 404);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (method !== 'GET' && method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    if (url.length > most.address) return end(response, 414);
    if (!rates.take(socket.remoteAddress ?? '')) return end(response, 429, { 'Retry-After': '1' });
    const address = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
    const wanted = readWanted(address);
    if (!wanted) return end(response, 400);
    const answers = search.answers();
    const etag = `"${createHash('sha256').update(`${protocol} ${answers.version} ${url}`).digest('base64url').slice(0, 22)}"`;
    const kept = { ETag: etag, 'Cache-Control': 'public, max-age=60' };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, kept).end();
    if (atOnce >= most.atOnce) return end(response, 503, { 'Retry-After': '1' });
    atOnce++;
    try {
      const json = JSON.stringify({ version: protocol, ...(await answers.answer(readState(address), wanted)) });
      response.writeHead(200, { ...kept, 'Content-Type': 'application/json' }).end(json);
    } finally {
      atOnce--;
    }
  };

  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    answer(request, response).catch((error) => {
      const code = error instanceof TooMuch ? 413 : error instanceof EngineFault ? (error.isSlow ? 504 : 503) : 500;
      if (code !== 413) tell(error);
      if (response.headersSent) response.destroy();
      else end(response, code, code === 503 ? { 'Retry-After': '5' } : {});
    });
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 5000;
  return server;
}

function end(response: ServerResponse, code: number, headers: Record<string, string> = {}): void {
  response
    .writeHead(code, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${plain[code]}\n`);
}
