import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';
import { freePort } from '../free-port.ts';
import { folder } from './fed.ts';

/** A daemon that was started for a test: in a folder of its own, at a port of its own. */
export interface Daemon {
  address: string;
  folders: string[];
  /** Ends it as a crash does; `start` brings it back with what it kept. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it as an overloaded machine does, until it is told to go on. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): Promise<void>;
  /** Itself, and those who work for it. */
  processes(): number[];
  /** Takes everything out of it. */
  empty(): Promise<void>;
  /** Its parts, each a daemon by itself. */
  nodes: Daemon[];
}

/** Where PostgreSQL is installed: its newest version's programs. */
export function postgresPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** Where Sphinx is installed. */
export function searchd(): string | undefined {
  return ['/usr/bin/searchd', '/usr/local/bin/searchd'].find((file) => existsSync(file));
}

export async function startPostgres(programs: string): Promise<Daemon> {
  const dir = folder();
  // PostgreSQL does not run as root.
  const isRoot = process.getuid?.() === 0;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const user = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (isRoot) chownSync(dir, user.uid!, user.gid!);
  const data = join(dir, 'data');
  const run = { ...user, stdio: 'ignore', cwd: dir } as const;
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    run,
  );
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-k', dir, '-h', '127.0.0.1'];
  return daemon(
    dir,
    `postgres://tester@127.0.0.1:${port}/postgres`,
    port,
    () => spawn(join(programs, 'postgres'), options, run),
    'SIGINT',
    async () => {
      const client = new Client(`postgres://tester@127.0.0.1:${port}/postgres`);
      await client.connect();
      await client.query('DROP TABLE attributed_words');
      await client.end();
    },
    // It listens some time before it takes anybody in.
    async () => {
      const client = new Client(`postgres://tester@127.0.0.1:${port}/postgres`);
      client.on('error', () => {});
      const isIn = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end();
      return isIn;
    },
  );
}

export async function startSphinx(program: string, nodes = 1): Promise<Daemon> {
  const started = await Promise.all(Array.from({ length: nodes }, () => startNode(program)));
  const each = (work: (node: Daemon) => Promise<void>) => async () => {
    await Promise.all(started.map(work));
  };
  return {
    folders: started.flatMap(({ folders }) => folders),
    address: `sphinx://${started.map(({ address }) => address).join()}/words`,
    kill: each((node) => node.kill()),
    start: each((node) => node.start()),
    stop: each((node) => node.stop()),
    processes: () => started.flatMap((node) => node.processes()),
    signal: (name) => each((node) => node.signal(name))(),
    empty: each((node) => node.empty()),
    nodes: started,
  };
}

async function startNode(program: string): Promise<Daemon> {
  const dir = folder();
  const port = await freePort();
  const config = join(dir, 'sphinx.conf');
  writeFileSync(
    config,
    `index words
{
  type = rt
  path = ${dir}/words
  rt_field = tokens
  rt_attr_uint = loaded
  dict = keywords
  min_prefix_len = 1
  charset_table = 0..9, a..z
}
searchd
{
  listen = 127.0.0.1:${port}:mysql41
  log = ${dir}/log
  pid_file = ${dir}/pid
  binlog_path = ${dir}
  # With 1, Sphinx 2.2 writes nothing down at all.
  binlog_flush = 2
  workers = threads
}
`,
  );
  return daemon(
    dir,
    `127.0.0.1:${port}`,
    port,
    () => spawn(program, ['--nodetach', '-c', config], { stdio: 'ignore' }),
    'SIGTERM',
    async () => {
      const connection = await createConnection({ host: '127.0.0.1', port });
      await connection.query('TRUNCATE RTINDEX words');
      await connection.end();
    },
  );
}

async function daemon(
  dir: string,
  address: string,
  port: number,
  run: () => ChildProcess,
  end: NodeJS.Signals,
  empty: () => Promise<void>,
  isReady = () => isOpen(port),
): Promise<Daemon> {
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = run();
    while (!(await isReady())) {
      if (child.exitCode !== null) throw new Error(`The daemon of ${address} ended with code ${child.exitCode}`);
      await setTimeout(50);
    }
  };
  const stopBy = (signal: NodeJS.Signals) => async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  process.once('exit', () => child?.kill('SIGKILL'));
  await start();
  const processes = (): number[] => {
    const { pid } = child!;
    const others = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid!, ...others.map(Number)];
  };
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    for (const one of processes())
      try {
        process.kill(one, name);
      } catch {
        // One that ended meanwhile need not be told.
      }
  };
  return {
    folders: [dir],
    address,
    processes,
    signal,
    start,
    kill: stopBy('SIGKILL'),
    stop: stopBy(end),
    empty,
    nodes: [],
  };
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
