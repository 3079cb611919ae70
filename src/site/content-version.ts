// The watcher of the content runs beside the pages, in the same process and not among the same modules: what it notices
// stands where both see it.
const place = Symbol.for('attributed.content-version');
const seen = globalThis as { [place]?: number };

/** Notes that a file of the content changed. */
export function contentChanged(): void {
  seen[place] = contentVersion() + 1;
}

/** How often the content has changed since the server was started. */
export function contentVersion(): number {
  return seen[place] ?? 0;
}
