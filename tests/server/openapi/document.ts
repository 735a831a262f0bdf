import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** The parts of a JSON Schema that the tests look at. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  oneOf?: Schema[];
  allOf?: Schema[];
  examples?: unknown[];
}

interface Reference {
  $ref: string;
}

export interface Header {
  description: string;
  required: boolean;
  schema: Schema;
}

interface Content {
  content: Record<string, { schema: Schema }>;
}

export interface ResponseObject extends Content {
  description: string;
  headers: Record<string, Header | Reference>;
}

interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters?: Reference[];
  requestBody?: Content & { required: boolean; description: string };
  responses: Record<string, ResponseObject | Reference>;
}

export interface Document {
  openapi: string;
  info: { version: string };
  tags: { name: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    securitySchemes: Record<string, object>;
    parameters: Record<string, { name: string; in: string; schema: Schema }>;
    headers: Record<string, Header>;
    responses: Record<string, ResponseObject>;
    schemas: Record<string, Schema>;
  };
}

const FILE = createRequire(import.meta.url).resolve('backup-codes/openapi.json');

export const document = JSON.parse(readFileSync(FILE, 'utf8')) as Document;

/** The target of a reference. Anything else is returned unchanged. */
export function resolved<T extends object>(node: T | Reference): T {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as T;
  const steps = node.$ref.split('/');
  if (steps.shift() !== '#') throw new Error(`not in this file: ${node.$ref}`);
  let found: unknown = document;
  for (const step of steps) {
    found = (found as Record<string, unknown> | undefined)?.[step];
  }
  if (found === undefined) throw new Error(`nothing is at ${node.$ref}`);
  return found as T;
}

const ajv = new Ajv2020({ strict: true, allErrors: false });

// Ajv knows the keywords of a schema but not those of OpenAPI around it.
const inSchemas = <T extends object>(node: T, base: string): T =>
  JSON.parse(JSON.stringify(node).replaceAll('#/components/schemas/', base)) as T;

ajv.addSchema({
  $id: 'messages',
  $defs: inSchemas(document.components.schemas, '#/$defs/'),
});

type Check = (value: unknown) => readonly ErrorObject[];

const checks = new WeakMap<Schema, Check>();

/** The faults of a value under a schema of the file. Empty if the value is valid. */
export function faultsOf(schema: Schema, value: unknown): readonly ErrorObject[] {
  let check = checks.get(schema);
  if (check === undefined) {
    const compiled = ajv.compile(inSchemas(schema, 'messages#/$defs/'));
    check = (other) => (compiled(other) ? [] : (compiled.errors ?? []));
    checks.set(schema, check);
  }
  return check(value);
}

export function schemaNamed(name: string): Schema {
  const schema = document.components.schemas[name];
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return schema;
}

/** A message with one method, and its possible answers. */
export interface Operation {
  id: string;
  path: string;
  method: string;
  /** The message's name, which is the last step of its path. */
  message: string;
  request: Schema | undefined;
  /** The largest allowed body in bytes, from the description of its 413 response. */
  maxBytes: number;
  responses: Map<number, ResponseObject>;
}

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, operation]) =>
      toOperation(path, method, operation),
    ),
);

function toOperation(path: string, method: string, found: OperationObject): Operation {
  const responses = new Map(
    Object.entries(found.responses).map(([status, response]) => [
      Number(status),
      resolved(response),
    ]),
  );
  const tooLarge = responses.get(413);
  return {
    id: found.operationId,
    path,
    method: method.toUpperCase(),
    message: path.slice(path.lastIndexOf('/') + 1),
    request: found.requestBody && jsonSchemaOf(found.requestBody),
    maxBytes: Number(tooLarge && jsonSchemaOf(tooLarge).properties?.['limit']?.const),
    responses,
  };
}

/** The schema of the one content type that all bodies have. */
export function jsonSchemaOf({ content }: Content): Schema {
  const schema = content['application/json']?.schema;
  if (schema === undefined) throw new Error('another content type');
  return schema;
}

/** The values that a response's `error` can have. None if the response grants. */
export function errorCodesOf(schema: Schema): string[] {
  const own = resolved(schema);
  const error = own.properties?.['error'];
  const here = error?.enum ?? (error?.const === undefined ? [] : [error.const]);
  const inner = [...(own.oneOf ?? []), ...(own.allOf ?? [])].flatMap(errorCodesOf);
  return [...(here as string[]), ...inner];
}

/** The names of all schemas that a part of the file refers to. */
export function schemasIn(part: unknown, known = new Set<string>()): Set<string> {
  for (const node of nodesOf(part)) {
    const name = /^#\/components\/schemas\/(.*)$/.exec(String(node['$ref']))?.[1];
    if (name === undefined || known.has(name)) continue;
    known.add(name);
    schemasIn(schemaNamed(name), known);
  }
  return known;
}

/** Every object and list inside a value, including the value itself. */
export function nodesOf(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(nodesOf)];
}
