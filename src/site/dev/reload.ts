import type { ServerResponse } from 'node:http';

/** Below the root of the site while an author writes: what no built site has. */
export const devFolder = '@dev/';
export const problemsStyle = 'problems.css';
export const reloadScript = 'reload.js';
const changes = 'changes';

/** A page that nobody looks at hears nothing: a browser keeps few connections to a server, and each of these holds one. */
const script = `let known, hearing;
const hear = () => {
  hearing?.close();
  if (document.hidden) return;
  hearing = new EventSource(new URL('${changes}', import.meta.url));
  hearing.onmessage = ({ data }) => {
    known ??= data;
    if (data !== known) location.reload();
  };
};
document.addEventListener('visibilitychange', hear);
hear();
`;

const style = `#problems_ { position: relative; z-index: 9; max-height: 50vh; overflow: auto; padding: 1rem 1.25rem; border-bottom: 3px solid; font: 15px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
#problems_ ul { list-style: none; margin: 0; padding: 0; }
#problems_ li { margin-top: .5rem; }
#problems_ li span { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
`;

const texts: Record<string, [type: string, text: string]> = {
  [problemsStyle]: ['text/css', style],
  [reloadScript]: ['text/javascript', script],
};

/** Pages that hear of changes. */
export interface Reloading {
  /** Answers what pages ask below `devFolder`, by the name there; false where it is nothing of these. */
  answer(name: string, response: ServerResponse): boolean;
  /** Has every page loaded anew that was loaded before this state of the site. */
  tell(state: string): void;
}

export function openReloading(): Reloading {
  const listening = new Set<ServerResponse>();
  // Pages that a server before this one gave out are of another state.
  let now = String(process.pid);
  return {
    answer(name, response) {
      const text = texts[name];
      if (text) response.writeHead(200, { 'Content-Type': text[0], 'Cache-Control': 'no-store' }).end(text[1]);
      if (name !== changes) return text !== undefined;
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`data: ${now}\n\n`);
      listening.add(response);
      response.once('close', () => listening.delete(response));
      return true;
    },
    tell(state) {
      now = `${process.pid} ${state}`;
      for (const response of listening) response.write(`data: ${now}\n\n`);
    },
  };
}
