import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';

const { resolve } = createRequire(import.meta.url);

/** The licences of the typefaces that the pages bring along: the SIL Open Font License asks that they go with them. */
export const GET: APIRoute = () => {
  const texts = ['brygada-1918', 'libre-franklin'].map((name) => {
    const folder = dirname(resolve(`@fontsource-variable/${name}/package.json`));
    return readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  });
  return new Response(`${texts.join('\n\n\n')}\n`);
};
