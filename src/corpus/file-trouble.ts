/** What the system means by the codes that an author may meet, and what to do. */
const meanings: Record<string, string> = {
  EACCES: 'may not be read or written: change its permissions',
  EBUSY: 'is in use by another program: close it, or name another place',
  EDQUOT: 'has no room left for it: free some space',
  EEXIST: 'is there already: name another place',
  EISDIR: 'is a folder: name a file',
  ELOOP: 'is a link that leads back to itself: name the file it should lead to',
  EMFILE: 'could not be opened, as too many files are open: close other programs',
  ENAMETOOLONG: 'has a name that is longer than the disk takes: name a shorter one',
  ENOENT: 'does not exist: check its name',
  ENOSPC: 'found no room on the disk: free some space',
  ENOTDIR: 'leads through a file as if it were a folder: name another place',
  ENOTEMPTY: 'is a folder that is not empty: name another place',
  EPERM: 'may not be changed: change its permissions',
  EROFS: 'is on a disk that may only be read: name another place',
  ERR_FS_EISDIR: 'is a folder where a file belongs: move it away',
  EXDEV: 'is on another disk: name a place on the same one',
};

/** What is asked of the system about networks, where no file is meant. */
const ofNetworks = ['connect', 'listen', 'getaddrinfo'];

/** What kept the system from reading or writing a file, in words that go behind its name; nothing where that was not it. */
export function fileTrouble(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || ofNetworks.includes(syscall)) return undefined;
  // A folder that is there already is none that could not be made.
  if (code === 'EEXIST' && syscall === 'mkdir') return 'is a file where a folder belongs: move it away';
  if (code === 'ENOENT' && syscall === 'mkdir') return 'is where nobody can make a folder: name another place';
  return meanings[code] ?? `could not be used (${code})`;
}
