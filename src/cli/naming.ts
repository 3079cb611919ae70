/**
 * Does some work with one file. Throws what the system says of it, with the name of the file, which it leaves out when a
 * disk is full.
 */
export function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}
