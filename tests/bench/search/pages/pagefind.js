const address = new URL('pagefind/pagefind.js', location.href).href;
const opened = import(/* a file of the built index */ address);

async function find(asked) {
  const parameters = new URLSearchParams(asked);
  const speaker = parameters.get('speaker');
  const pagefind = await opened;
  const { results } = await pagefind.search(
    parameters.get('q').replaceAll('.', ''),
    speaker ? { filters: { speaker } } : {},
  );
  return results;
}

globalThis.ask = async (asked) => {
  const results = await find(asked);
  // More than the right answers ever are: enough to be wrong.
  if (results.length > 200) return results.map((result) => result.id);
  const data = await Promise.all(results.map((result) => result.data()));
  return data.map((one) => one.meta.key);
};

const first = await Promise.all((await find(location.search)).slice(0, 10).map((result) => result.data()));
for (const { meta, excerpt } of first) {
  const line = document.createElement('p');
  line.innerHTML = excerpt;
  document.body.append(meta.name, line);
}
globalThis.firstResult = performance.now();
