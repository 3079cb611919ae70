import type { Finished } from '../../src/publishing/file-cache.ts';

/** The file that something finished is kept in. */
export function fileOf(finished: Finished | undefined): string {
  if (typeof finished !== 'string') throw new Error('Expected a file that is kept');
  return finished;
}
