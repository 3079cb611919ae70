import { resolve } from 'node:path';

/** Where a build reads and writes: `CONTENT_DIR` and `OUT_DIR`, as absolute paths. */
export const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');
export const outDir = resolve(process.env['OUT_DIR'] || 'dist');

/** Whether pages are made for an author who is writing, and not for a build. */
export const isDev = process.env['NODE_ENV'] !== 'production';
