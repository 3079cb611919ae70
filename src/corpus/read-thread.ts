import { type MessagePort, workerData } from 'node:worker_threads';
import { finish, readShare, type Shared } from './read-share.ts';

// One of the threads of `read-apart.ts`.
const { shared, port } = workerData as { shared: Shared; port: MessagePort };
try {
  port.postMessage(readShare(shared));
} finally {
  finish(shared);
  port.close();
}
