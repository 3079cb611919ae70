// The peer: Astro's own content collection, with the same kinds of page.
export default { site: 'https://archive.example.org', outDir: './_site', devToolbar: { enabled: false } };
