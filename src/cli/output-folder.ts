import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { makeFolder } from '../corpus/make-folder.ts';
import { exchange } from './exchange.ts';
import { isRunning } from './is-running.ts';
import { isMountPoint } from './mount-point.ts';

/** What a build leaves in the folder that it wrote: that it did, for which site, and how many quotes the ledger had. */
export interface LastSite {
  site: string;
  remembered: number;
}

const marker = '.attributed';

/** Folders of the checkout that pages are made of, or that others write. */
const notFor = ['src', 'public', 'node_modules', '.git'];

/**
 * Why a site may not be written to a folder, and what to do: it holds the content or the checkout or lies in the content
 * or among what pages are made of, it is a link, a file or a disk of its own, or it has files that no build wrote.
 * Nothing where it may. Throws what the system says of a folder that cannot be looked at.
 */
export function whyNotInto(target: string, content: string, checkout = '.'): string | undefined {
  const place = whereIs(target);
  const kept = { content: whereIs(content), checkout: whereIs(checkout) };
  for (const [name, folder] of Object.entries(kept))
    if (holds(place, folder)) return `would take the place of the ${name} (${folder}): name another folder`;
  if (holds(kept.content, place)) return 'lies in the content: name a folder beside it';
  for (const name of notFor)
    if (place !== join(kept.checkout, name) && holds(join(kept.checkout, name), place))
      return `lies in ${name}/ of the checkout, which is no place for a site: name another folder`;
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink())
    return `is a link: name the folder it leads to (${resolve(dirname(target), readlinkSync(target))})`;
  if (!found.isDirectory()) return 'is a file: name a folder';
  if (isMountPoint(target))
    return 'is a disk of its own, or a folder mounted there, which no other can take the place of: name a folder in it';
  if (lastSiteIn(target) && existsSync(join(target, '.git')))
    return 'has a repository (.git) in it that no build wrote: move it away';
  if (lastSiteIn(target) || !readdirSync(target).length) return undefined;
  return 'has files in it that no build wrote: name a new folder, or, if they are of an earlier build, delete it';
}

/** What the build that wrote a folder said of itself. */
export function lastSiteIn(target: string): LastSite | undefined {
  const { site, remembered } = readMarker<LastSite>(target) ?? {};
  return typeof site === 'string' && Number.isInteger(remembered) ? { site, remembered: remembered! } : undefined;
}

/** The name of what should say it, where that is there and cannot be read. */
export function unreadableIn(target: string): string | undefined {
  return !lastSiteIn(target) && isListed(target) ? marker : undefined;
}

/** A place beside the output folder where a site is built, until it takes the place of the last one. */
export interface Staging {
  /** The folder to build into. */
  site: string;
  /** Puts the built site in place. */
  publish(made: LastSite): void;
  /** Removes what is left; the last site is the old one, or the new one where it was published. */
  discard(): void;
}

/** Makes such a place, and clears those that killed builds left. Throws what the system says. */
export function stagingFor(target: string): Staging {
  const parent = dirname(target);
  makeFolder(parent);
  for (const name of readdirSync(parent)) clear(join(parent, name), target);
  const folder = join(parent, `${prefix}${process.pid}`);
  const [site, last] = [join(folder, 'site'), join(folder, 'last')];
  mkdirSync(folder);
  writeFileSync(join(folder, marker), JSON.stringify({ target: basename(target) }));
  return {
    site,
    publish(made) {
      writeFileSync(join(site, marker), `${JSON.stringify(made)}\n`);
      if (existsSync(target) && exchange(target, site)) return;
      if (existsSync(target)) renameSync(target, last);
      try {
        renameSync(site, target);
      } catch (error) {
        if (existsSync(last)) renameSync(last, target);
        throw error;
      }
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const prefix = '.attributed-';

/** Removes what a killed build left, once its process is gone; one killed between two steps still holds the last site. */
function clear(folder: string, target: string): void {
  const [, process] = new RegExp(`^\\${prefix}(\\d+)$`).exec(basename(folder)) ?? [];
  if (process === undefined || isRunning(Number(process))) return;
  // Killed before it wrote anything.
  if (isEmpty(folder)) rmdirSync(folder);
  const left = readMarker<{ target: string }>(folder);
  if (left?.target !== basename(target)) return;
  if (!existsSync(target) && existsSync(join(folder, 'last'))) renameSync(join(folder, 'last'), target);
  rmSync(folder, { recursive: true, force: true });
}

function isEmpty(folder: string): boolean {
  return statSync(folder).isDirectory() && !readdirSync(folder).length;
}

/** Whether a folder has a marker, whatever it is, or may have one, as nobody may look into it. */
function isListed(folder: string): boolean {
  try {
    return readdirSync(folder).includes(marker);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

function readMarker<T extends object>(folder: string): Partial<T> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, marker), 'utf8')) as Partial<T>;
  } catch {
    return undefined;
  }
}

/** Whether a folder is another one or holds it. */
function holds(folder: string, other: string): boolean {
  return folder === other || !`${relative(folder, other)}${sep}`.startsWith(`..${sep}`);
}

/** The place a path leads to, through links, as far as it exists. */
function whereIs(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(whereIs(parent), basename(whole));
  }
}
