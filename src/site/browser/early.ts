import type { Start } from './messages.ts';

// Asks for the quotes that the address needs, so that they come beside the script of the search and not after it.
// It stands in the page itself, so it is short and shares nothing; `filesFor` says the same at length.
const { manifest, patterns, held } = JSON.parse(document.querySelector('[data-start]')!.textContent) as Start;
const address = new URLSearchParams(location.search);
const speakers = address.getAll('speaker').filter(Boolean);
const isNamed = speakers.some((id) => id.includes('/')) || /speaker[:：]/i.test(address.get('q') ?? '');
const files = speakers.length
  ? speakers.map((id) => `speakers/${encodeURIComponent(id)}`)
  : manifest.whole && [...address].some(([name, value]) => value && name !== 'by')
    ? ['all']
    : [];
if (!isNamed && !held)
  for (const file of new Set(files)) {
    const href = `${patterns.search}${manifest.version}/${file}.json`;
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
    );
  }
