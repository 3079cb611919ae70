/**
 * The one thing of a name in this process, made where nobody has it yet. A build's configuration and its pages, a server and
 * its watcher run among copies of the same modules: what all of them should share stands outside.
 */
export function oneInProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`attributed.${name}`);
  const place = globalThis as { [key]?: T };
  place[key] ??= make();
  return place[key];
}
