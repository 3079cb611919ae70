import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const known = new Map<string, string>();

/** Changes with everything that decides what some rooms of the source make of their input: their files, their libraries, Node. */
export function codeVersion(rooms: readonly string[]): string {
  const key = rooms.join();
  const version = known.get(key) ?? versionOf(rooms);
  known.set(key, version);
  return version;
}

function versionOf(rooms: readonly string[]): string {
  const source = resolve(import.meta.dirname, '..');
  const inRooms = rooms.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: source }).sort());
  return versionOfFiles([...inRooms.map((file) => join(source, file)), join(source, '../package-lock.json')]);
}

/** Changes with some files, their names included, with Node, and with whatever else decides. */
export function versionOfFiles(files: readonly string[], beside = ''): string {
  const hash = createHash('sha256').update(`${process.version}\0${beside}`);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The SHA-256 of some bytes, or of a text in UTF-8, in hexadecimal digits. */
export function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
