export const data = { permalink: '/rss.xml' };
export const render = ({ collections }) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Archive</title><link>https://archive.example.org/</link><description>Voices</description>${collections.articles
    .slice(0, 20)
    .map(
      ({ url, data }) =>
        `<item><title>${data.title}</title><link>https://archive.example.org${url}</link><description>${data.summary}</description></item>`,
    )
    .join('')}</channel></rss>`;
