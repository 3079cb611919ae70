import type { Answer, Ask, Start } from './messages.ts';
import workerAddress from './search-worker.ts?worker&url';
import { trusted } from './trusted.ts';

type Then = (answer: Answer, want: 'csv' | 'json') => void;

const offline = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');
const policy = trusted(workerAddress, offline);
const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
worker.postMessage(JSON.parse(document.querySelector('[data-start]')!.textContent) as Start);
if (import.meta.env.PROD) navigator.serviceWorker?.register(policy.createScriptURL(offline)).catch(() => {});

/** The question that waits for its answer, and the latest of those that came meanwhile. */
let asked: { question: Ask; then: Then } | undefined;
let next: typeof asked;

/** Asks the worker. While it works, only the latest question waits: what lies between was overtaken by typing. */
export function ask(question: Ask, then: Then): void {
  if (asked) next = { question, then };
  else send({ question, then });
}

function send(one: NonNullable<typeof asked>): void {
  asked = one;
  worker.postMessage(one.question);
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  const done = asked!;
  asked = undefined;
  const overtaken = next?.question.want === 'results' && done.question.want === 'results';
  if (!overtaken) done.then(data, done.question.want as 'csv');
  if (next) send(next);
  next = undefined;
});

/** Tells that the worker does not run at all. */
export function onBroken(tell: (answer: Answer) => void): void {
  worker.addEventListener('error', () => {
    const filters = { speakers: [], speakersNote: '' };
    const empty = { title: '', summary: '', chips: [], rows: [], beside: 0, left: 0, reasons: [], reasonsNote: '' };
    tell({ ...empty, filters, asked: true, named: { text: '', ways: [] } });
  });
}
