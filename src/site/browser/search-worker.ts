import { openSearch } from './answer.ts';
import type { Ask, Start } from './messages.ts';

// The page sends what it knows, then its questions; answers come in the order of the questions.
let answer: ReturnType<typeof openSearch>;
addEventListener('message', async ({ data }: MessageEvent<Start | Ask>) => {
  if ('manifest' in data) answer = openSearch(data);
  else postMessage(await answer(data));
});
