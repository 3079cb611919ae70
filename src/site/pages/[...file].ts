import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { corpus } from '../corpus.ts';
import type { Made, SiteFile } from '../files/site-file.ts';
import { siteFiles } from '../files/site-files.ts';

/** The files beside the pages while an author writes; a build writes them all at once (`files/write-site.ts`). */
export function getStaticPaths() {
  return import.meta.env.DEV ? Array.from(siteFiles(corpus()), (file) => ({ params: { file: addressOf(file) } })) : [];
}

export const GET: APIRoute = async ({ params }) => {
  for (const file of siteFiles(corpus()))
    if (addressOf(file) === params['file'])
      return new Response(await bodyOf(await file.make()), { headers: { 'Content-Type': file.type } });
  return new Response(null, { status: 404 });
};

function addressOf({ path }: SiteFile): string {
  return path.replace(/\/index\.html$/, '');
}

async function bodyOf(made: Made): Promise<Uint8Array<ArrayBuffer>> {
  const isHere = typeof made === 'string' || made instanceof Uint8Array;
  return new Uint8Array(Buffer.from(isHere ? made : await readFile(made.kept)));
}
