import type { Answers, Ask, Brought, Start } from './messages.ts';
import workerAddress from './search-worker.ts?worker&url';
import { trusted } from './trusted.ts';

type Want = Ask['want'];
/** A question, and what is to be done with its answer. */
type Asked<One extends Want = Want> = { question: Ask & { want: One }; then(answer: Answers[One], want: One): void };

const offline = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');
const policy = trusted(workerAddress, offline);
const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
const early = [...document.querySelectorAll<HTMLLinkElement>('link[as=fetch]')].map(
  (link) => link.getAttribute('href')!,
);
worker.postMessage({ ...JSON.parse(document.querySelector('[data-start]')!.textContent), coming: early } as Start);
for (const file of early) void bring(file);

/** The question that waits for its answer, and the latest of those of each kind that came meanwhile. */
let asked: Asked | undefined;
const waiting = new Map<Want, Asked>();

/** Asks the worker. While it works, only the latest question of a kind waits: what lies between was overtaken by typing. */
export function ask<One extends Want>(question: Ask & { want: One }, then: Asked<One>['then']): void {
  // What stands around older results is asked again when the new ones are drawn.
  if (question.want === 'results') waiting.delete('around');
  waiting.set(question.want, { question, then } as unknown as Asked);
  if (!asked) send();
}

function send(): void {
  const [next] = waiting.values();
  asked = next;
  if (!next) return;
  waiting.delete(next.question.want);
  worker.postMessage(next.question);
}

worker.addEventListener('message', ({ data }: MessageEvent<Answers[Want]>) => {
  const { question, then } = asked!;
  const overtaken = waiting.has(question.want) || (question.want === 'around' && waiting.has('results'));
  send();
  if (!overtaken) then(data as never, question.want);
});

/** Tells that the worker does not run at all. */
export function onBroken(tell: () => void): void {
  worker.addEventListener('error', tell);
}

/** Pages that were read, and the search, without a connection. */
export function keepForOffline(): void {
  if (import.meta.env.PROD) navigator.serviceWorker?.register(policy.createScriptURL(offline)).catch(() => {});
}

/** Hands a file that the page asked for over to the worker. */
async function bring(file: string): Promise<void> {
  const bytes = await fetch(file)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  worker.postMessage({ file, bytes } as Brought, bytes ? [bytes] : []);
}
