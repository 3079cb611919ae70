import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { z } from 'zod';
import * as schemas from './schema.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** The fields that each file of the content may have, by what the file is. */
const files = {
  article: schemas.articleSchema,
  speaker: schemas.speakerSchema,
  organization: schemas.organizationSchema,
  author: schemas.authorSchema,
  topic: schemas.topicSchema,
  page: schemas.pageSchema,
  site: schemas.siteSchema,
};

/** Under which headings, with commas between, the guide for authors describes the fields of a schema. */
const headings = new Map<unknown, string>([
  [schemas.articleSchema, 'article'],
  [schemas.sourceSchema, 'source'],
  [schemas.speakerEntrySchema, 'speaker'],
  [schemas.speakerSchema, 'speaker, former ids'],
  [schemas.organizationEntrySchema, 'organization'],
  [schemas.organizationSchema, 'organization, former ids'],
  [schemas.imageSchema, 'image'],
  [schemas.aliasSchema, 'alias'],
  [schemas.roleSchema, 'role'],
  [schemas.dateSchema, 'date'],
  [schemas.correctionSchema, 'correction'],
  [schemas.withdrawalSchema, 'withdrawal'],
  [schemas.authorSchema, 'author'],
  [schemas.topicSchema, 'topic'],
  [schemas.pageSchema, 'page'],
  [schemas.siteSchema, 'site'],
  [schemas.fontsSchema, 'fonts'],
]);

/**
 * What an editor needs to complete and check fields while they are written: JSON Schemas by the name of the kind of file.
 * `guide` is the guide for authors, whose tables say what each field means.
 */
export function fieldSchemas(guide: string): Map<string, Json> {
  const tables = tablesOf(guide);
  return new Map(Object.entries(files).map(([name, schema]) => [name, described(jsonSchemaOf(schema), tables)]));
}

/** The schema without meanings; a `$comment` names the headings under which they stand. */
function jsonSchemaOf(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = (zodSchema as z.core.$ZodTypes)._zod;
      // Where a list or a map may stand, a text alone may, too: what comes in is made into one first.
      if (def.type === 'pipe' && (def.in as z.core.$ZodTypes)._zod.def.type === 'transform') {
        const { $schema: _, ...made } = jsonSchemaOf(def.out as z.ZodType);
        become(jsonSchema, { anyOf: [made.type === 'array' ? (made.items as Json) : text, made] });
      }
      // An editor reads 2020 as a number and true as a flag; here both are text.
      if (def.type === 'string') Object.assign(jsonSchema, text);
      if (def.type === 'enum' && Object.hasOwn(def.entries, 'true')) become(jsonSchema, { type: 'boolean' });
      if (def.type !== 'object') return;
      const heading = headings.get(zodSchema);
      if (heading !== undefined) jsonSchema.$comment = heading;
      const missing = z.safeParse(zodSchema, {}).error?.issues.map(({ path }) => path[0]);
      jsonSchema.required = Object.keys(def.shape).filter((field) => missing?.includes(field));
    },
  });
}

function become(jsonSchema: Json, other: Json): void {
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  Object.assign(jsonSchema, other);
}

function described(schema: Json, tables: ReadonlyMap<string, ReadonlyMap<string, string>>): Json {
  if (Array.isArray(schema)) return schema.map((one) => described(one, tables)) as unknown as Json;
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $comment, ...rest } = schema;
  const meanings = new Map($comment?.split(', ').flatMap((heading) => [...(tables.get(heading) ?? [])]));
  const parts = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, described(part as Json, tables)]));
  for (const [field, property] of Object.entries((parts as Json).properties ?? {}))
    if (typeof property === 'object' && meanings.has(field)) property.description = meanings.get(field)!;
  return parts;
}

const text: Json = { type: ['string', 'number', 'boolean'] };

/** What the tables of a guide say of each field, by the heading above the table. */
function tablesOf(guide: string): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  let heading = '';
  for (const node of remark().use(remarkGfm).parse(guide).children) {
    if (node.type === 'heading') heading = textOf(node);
    else if (node.type === 'table') tables.set(heading, rowsOf(node));
  }
  return tables;
}

function rowsOf({ children }: Table): Map<string, string> {
  return new Map(
    children.slice(1).map(({ children: [field, meaning] }): [string, string] => [textOf(field), textOf(meaning)]),
  );
}
