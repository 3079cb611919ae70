export const data = {
  pagination: { data: 'collections.quotes', size: 1, alias: 'quote' },
  permalink: ({ quote }) => `/articles/${quote.article.fileSlug}/${quote.id}/`,
  layout: 'page.11ty.js',
  title: 'Quote',
};
export const render = ({ quote }) =>
  `<figure><blockquote>${quote.text}</blockquote><figcaption>${quote.name}, ${quote.role}</figcaption></figure><p><a href="${quote.article.url}">${quote.article.data.title}</a></p>`;
