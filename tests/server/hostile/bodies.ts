import fc from 'fast-check';

import { treeOf, write, type Tree } from '../../node/protocol/json-tree.js';
import { resolved, type Operation, type Schema } from '../openapi/document.js';
import { mutatedTree } from '../openapi/mutations.js';

/**
 * Values with the types, lengths, ranges and patterns of a schema in the OpenAPI file.
 */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const own = resolved<Schema>(schema);
  if (own.const !== undefined) return fc.constant(own.const);
  if (own.enum !== undefined) return fc.constantFrom(...own.enum);
  switch (own.type) {
    case 'object':
      return recordOf(own.properties ?? {});
    case 'array':
      return fc.array(valuesOf(own.items ?? {}), {
        minLength: own.minItems ?? 0,
        maxLength: own.maxItems ?? 5,
      });
    case 'integer':
      return fc.integer({ min: own.minimum ?? 0, max: own.maximum ?? 2 ** 31 - 1 });
    case 'string':
      return textsOf(own);
    case 'null':
      return fc.constant(null);
    default:
      return fc.oneof(...(own.oneOf ?? []).map(valuesOf));
  }
}

function recordOf(properties: Record<string, Schema>): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, field]) => [
    name,
    valuesOf(field),
  ]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    noNullPrototype: true,
  });
}

/**
 * Texts for a pattern. If it ends in any number of characters, the schema's length limits
 * it.
 */
function textsOf({ pattern = '^[ -~]*$', minLength = 0, maxLength = 64 }: Schema) {
  const most = Math.min(maxLength, minLength + 40);
  const bounded = pattern.replace(/\*\$$/, `{${minLength},${most}}$`);
  return fc.stringMatching(new RegExp(bounded, 'u'));
}

/** Bodies for a message, from almost valid to no JSON at all. */
export function bodiesOf(
  { request = {} }: Operation,
  known: readonly string[],
): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const near = mutatedTree(valuesOf(request), known);
  return fc.oneof(
    { weight: 6, arbitrary: near.map((tree) => write(tree)) },
    { weight: 2, arbitrary: fc.tuple(near, fc.nat()).map(writeTwice) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: fc.tuple(near, fc.nat()).map(breakUtf8) },
  );
}

const nested = fc
  .tuple(fc.constantFrom('[', '{"a":', '[{"set":'), fc.integer({ min: 1, max: 2_500 }))
  .map(([opening, depth]) => opening.repeat(depth));

/** Names a field of the document a second time with another value. */
function writeTwice([tree, at]: [Tree, number]): string {
  if (tree.kind !== 'object') return write(tree);
  const field = tree.fields[at % Math.max(1, tree.fields.length)];
  const again = field === undefined ? [] : [{ ...field, value: treeOf(null) }];
  return write({ ...tree, fields: [...tree.fields, ...again] });
}

/** Inserts a byte that never occurs in UTF-8. */
function breakUtf8([tree, at]: [Tree, number]): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(write(tree));
  bytes[at % bytes.length] = 0xff;
  return bytes;
}
