export const data = {
  pagination: { data: 'collections.speakers', size: 1, alias: 'one' },
  permalink: ({ one }) => `/speakers/${one.id}/`,
  layout: 'page.11ty.js',
  title: 'Speaker',
};
export const render = ({ one }) =>
  `<h1>${one.name}</h1>${one.said.map(({ text }) => `<blockquote>${text}</blockquote>`).join('')}`;
