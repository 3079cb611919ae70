/** The files of quotes below a folder that this browser keeps: those every reader gets, and those of searches before. */
export async function keptFiles(folder: string): Promise<string[]> {
  const names = (await globalThis.caches?.keys()) ?? [];
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = kept.flat().map(({ url }) => new URL(url).pathname);
  return [...new Set(paths)].filter((path) => path.startsWith(folder) && !path.endsWith('/names.json'));
}
