import type { Answers, Ask } from '../messages.ts';
import type { early } from './early.ts';

type Want = Ask['want'];
/** A question, and what is to be done with its answer. */
type Asked<One extends Want = Want> = { question: Ask & { want: One }; then(answer: Answers[One], want: One): void };

const { worker, policy, offline, draw } = (globalThis as unknown as { early: typeof early }).early;

/** Words that the page brings along. */
export const words = draw;

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
