import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { contentDir } from '../../../settings.ts';

/** The pictures of an article, beside its page. */
export function getStaticPaths() {
  return corpus().articles.flatMap(({ slug, pictures }) =>
    [...new Map(pictures.map((picture) => [picture.address, picture])).values()].map(({ address, file }) => ({
      params: { slug, picture: address },
      props: { file },
    })),
  );
}

export const GET: APIRoute<{ file: string }> = ({ props }) => new Response(new Uint8Array(readFileSync(join(contentDir, props.file))));
