import { build } from 'astro';
import { plainMessage } from './plain-failure.ts';

// What compiled-code.ts runs: compiles the code of the pages for a configuration (src/site/configuration.ts) into OUT_DIR
// and the folder beside it. Whoever started it hears on the second output why it could not be done.
try {
  await build({ logLevel: 'silent' });
} catch (error) {
  console.error(plainMessage(error, 'What is compiled') ?? (error instanceof Error ? error.stack : error));
  process.exit(1);
}
// A compiler that it started may keep the process alive for ever.
process.exit();
