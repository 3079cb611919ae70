import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
/** What an option takes. */
export const take = { text, flag };

/**
 * The options and files on the command line. `--help` prints `usage` and ends with code 0; an option that there is not,
 * or a file where `files` says there are none, prints what is wrong and `usage`, and ends with code 2.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(usage: string, options: Options, files = false) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: files, options: { ...options, help: flag } });
    if (!(values as { help?: boolean }).help) return { values, positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${usage}`);
    process.exit(2);
  }
  console.log(`Usage: ${usage}`);
  process.exit(0);
}
