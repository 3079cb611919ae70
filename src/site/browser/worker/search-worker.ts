import { resultWords } from '#words';
import type { Answers, Ask, Brought, Start } from '../messages.ts';
import { type Data, load, Missing, openData } from './data.ts';
import { openFinder } from './finder.ts';
import { resultsOf } from './results.ts';

// The page sends what it knows, then its questions; answers come in the order of the questions. What the first results
// need is all here; the rest comes when it is asked for.
const nothing: Answers = {
  results: { asked: true, title: '', summary: '', rows: [], beside: 0, more: '' },
  around: { places: {}, why: [] },
  csv: { file: '', saved: '' },
  json: { file: '', saved: '' },
};
let start: Start;
let data: Data;
let find: ReturnType<typeof openFinder>;

addEventListener('message', async ({ data: message }: MessageEvent<Start | Brought | Ask>) => {
  if ('manifest' in message) {
    start = message;
    data = openData(start);
    find = openFinder(start, data);
  } else if ('file' in message) data.bring(message);
  else postMessage(await answer(message));
});

async function answer(ask: Ask): Promise<Answers[Ask['want']]> {
  try {
    const found = await find(ask.state);
    if (ask.want === 'results') return await resultsOf(found, ask, start);
    if (ask.want === 'around') {
      const { drawAround } = await load(import('./draw-around.ts'));
      return await drawAround(found, await data.directory(), ask, start);
    }
    const { downloadOf } = await load(import('./download.ts'));
    return { file: await downloadOf(found, ask.want, start), saved: resultWords.saved };
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    const none = nothing[ask.want];
    // Where no server answers, the page offers its speakers as before anything was asked.
    return { ...none, failed: resultWords[error.why], ...(error.isServer && 'asked' in none && { asked: false }) };
  }
}
