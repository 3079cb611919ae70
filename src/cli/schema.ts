import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldSchemas } from '../article/json-schema.ts';
import { failPlainly } from './plain-failure.ts';
import { readOptions } from './read-options.ts';
import { writeWhole } from './write-whole.ts';

// npm run schema: content/schema/*.json, by which an editor completes and checks the fields of articles and settings.
failPlainly();
readOptions('npm run schema', {});
const folder = 'content/schema';
for (const [name, schema] of fieldSchemas(readFileSync('content/README.md', 'utf8')))
  writeWhole(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`The schemas of ${folder} say what the fields are now.`);
