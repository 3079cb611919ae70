import { archive } from '../archive.ts';

export async function GET() {
  const { articles } = await archive();
  const items = articles
    .slice(0, 20)
    .map(
      ({ id, data }) =>
        `<item><title>${data.title}</title><link>https://archive.example.org/articles/${id}/</link><description>${data.summary}</description></item>`,
    );
  return new Response(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Archive</title><link>https://archive.example.org/</link><description>Voices</description>${items.join('')}</channel></rss>`,
  );
}
