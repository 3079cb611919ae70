export const data = { permalink: '/', layout: 'page.11ty.js', title: 'Archive' };
export const render = ({ collections }) =>
  `<ul>${collections.articles.map((article) => `<li><a href="${article.url}">${article.data.title}</a><p>${article.data.summary}</p></li>`).join('')}</ul>`;
