import MiniSearch from 'minisearch';

const options = {
  fields: ['text'],
  storeFields: ['text', 'speaker', 'name', 'kind', 'date', 'article', 'title', 'role', 'organization'],
};
const opened = fetch('index.json').then(async (response) => MiniSearch.loadJSON(await response.text(), options));

async function find(address) {
  const asked = new URLSearchParams(address);
  const speaker = asked.get('speaker');
  const words = asked.get('q').match(/-?[\p{L}\p{N}]+/gu) ?? [];
  const positive = words.filter((word) => !word.startsWith('-'));
  const negative = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const all = { combineWith: 'AND', queries: positive };
  const query = negative.length ? { combineWith: 'AND_NOT', queries: [all, ...negative] } : all;
  return (await opened).search(query, speaker ? { filter: (result) => result.speaker === speaker } : {});
}

globalThis.ask = async (address) => (await find(address)).map((result) => result.id);

for (const { name, text } of (await find(location.search)).slice(0, 10)) {
  const line = document.createElement('p');
  line.append(name, ' ', text);
  document.body.append(line);
}
globalThis.firstResult = performance.now();
