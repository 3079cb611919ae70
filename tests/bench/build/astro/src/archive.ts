import { getCollection } from 'astro:content';

/** Articles, newest first, and all they quote. */
export async function archive() {
  const articles = (await getCollection('articles')).toSorted((a, b) =>
    String(a.data.date) < String(b.data.date) ? 1 : -1,
  );
  const quotes = articles.flatMap((article) => article.data.quotes.map((quote: object) => ({ ...quote, article })));
  const speakers = Array.from(
    Map.groupBy(quotes, ({ speaker }) => speaker),
    ([id, said]) => ({ id, said, name: said[0].name }),
  );
  return { articles, quotes, speakers };
}
