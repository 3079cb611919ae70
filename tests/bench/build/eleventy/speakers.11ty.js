export const data = { permalink: '/speakers/', layout: 'page.11ty.js', title: 'Speakers' };
export const render = ({ collections }) =>
  `<ul>${collections.speakers.map(({ id, name, said }) => `<li><a href="/speakers/${id}/">${name}</a> ${said.length}</li>`).join('')}</ul>`;
