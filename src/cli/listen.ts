import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Ports that are tried one after the other before the command gives up. */
const tries = 20;

/** Where a server answers. */
export interface Listening {
  port: number;
  /** `http://localhost:4321/news/`, and those for other machines. */
  addresses: string[];
}

/**
 * Lets a server answer at a port, or at the next one that is free; `host` for other machines of the network as well. `base`
 * is the path below which the site is. Throws what the system says where nobody may listen there.
 */
export async function listen(server: Server, port: number, base: string, host: boolean): Promise<Listening> {
  for (let tried = port; ; tried++) {
    try {
      server.listen(tried, host ? undefined : 'localhost');
      await once(server, 'listening');
      const { port: taken } = server.address() as AddressInfo;
      const names = ['localhost', ...(host ? ownAddresses() : [])];
      return { port: taken, addresses: names.map((name) => `http://${name}:${taken}${base}`) };
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || tried + 1 === port + tries || tried === 65_535) throw error;
    }
  }
}

/** The addresses of this machine in its networks. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}
