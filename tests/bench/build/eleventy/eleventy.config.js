// The peer writes the same kinds of page from the same articles: article, page of a quote, speaker, index, home, feed.
export default function (config) {
  const articles = (api) => api.getFilteredByGlob('articles/*.md').sort((a, b) => b.date - a.date);
  const quotes = (api) =>
    articles(api).flatMap((article) => article.data.quotes.map((quote) => ({ ...quote, article })));
  config.addCollection('articles', articles);
  config.addCollection('quotes', quotes);
  config.addCollection('speakers', (api) =>
    Array.from(
      Map.groupBy(quotes(api), ({ speaker }) => speaker),
      ([id, said]) => ({ id, said, name: said[0].name }),
    ),
  );
  return { dir: { input: '.', output: '_site', includes: '_includes' }, markdownTemplateEngine: false };
}
