import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus.ts';
import { searchOf } from '../../views/search-view.ts';

/** The published data of the search: names, quotes of each speaker, all quotes or those of each year. */
export const getStaticPaths = (() =>
  Array.from(searchOf(corpus()).files(), ([file, json]) => ({
    params: { file },
    props: { json },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['json'], { headers: { 'Content-Type': 'application/json' } });
