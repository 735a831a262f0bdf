import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ANSWER_ERRORS, DOCUMENT_ERRORS } from 'backup-codes/protocol';

import {
  document,
  errorCodesOf,
  faultsOf,
  nodesOf,
  operations,
  resolved,
  schemaNamed,
  schemasIn,
  type ResponseObject,
} from './document.js';

/** Tests of the OpenAPI file alone. */
export function testTheFile(): void {
  const everything = nodesOf(document);

  test('is an OpenAPI 3.1 file of version 1', () => {
    assert.match(document.openapi, /^3\.1\.\d$/);
    assert.equal(document.info.version, '1');
  });

  test('resolves every reference and contains nothing that is never referred to', () => {
    const used = new Set<string>();
    for (const node of everything) {
      if (typeof node['$ref'] !== 'string') continue;
      assert.ok(resolved(node));
      used.add(node['$ref']);
    }
    const parts = Object.entries(document.components).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    );
    const unused = parts.filter(
      (part) => !used.has(part) && !part.includes('securitySchemes'),
    );
    // No operation uses these two by name. They describe all other answers.
    assert.deepEqual(unused, [
      '#/components/responses/NoSuchMessage',
      '#/components/responses/MethodNotAllowed',
      '#/components/schemas/ErrorAnswer',
    ]);
  });

  test('has schemas that compile strictly, closed objects except in answers, and valid examples', () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      assert.ok(faultsOf(schema, undefined).length > 0, `${name} takes anything`);
      for (const example of schema.examples ?? []) {
        assert.deepEqual(faultsOf(schema, example), [], name);
      }
      if (schema.required !== undefined)
        assert.ok(faultsOf(schema, {}).length > 0, `${name} takes {}`);
    }
    // Pages that stay open during a deploy ignore unknown fields in answers.
    const sent = schemasIn(operations.map(({ request }) => request));
    for (const [name, { properties, additionalProperties }] of Object.entries(
      document.components.schemas,
    )) {
      if (properties === undefined) continue;
      assert.equal(additionalProperties, sent.has(name) ? false : undefined, name);
    }
  });

  test('has complete operations, each with a name of its own', () => {
    const ids = operations.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const tags = document.tags.map(({ name }) => name);
    const all = Object.values(document.paths).flatMap((item) => Object.values(item));
    for (const operation of all) {
      assert.ok(operation.summary.length > 0 && operation.description.length > 0);
      assert.ok(operation.tags.every((tag) => tags.includes(tag)));
      // A link of account recovery carries its own proof.
      const isOpen = operation.tags.includes('recovery links');
      assert.equal(operation.security.length === 0, isOpen, operation.operationId);
      for (const security of operation.security) {
        const schemes = Object.keys(security);
        assert.equal(schemes.length, 1);
        assert.ok(schemes.every((name) => name in document.components.securitySchemes));
      }
      for (const response of Object.values(operation.responses)) {
        const { description, headers } = resolved<ResponseObject>(response);
        assert.ok(description.length > 0);
        assert.ok('Cache-Control' in headers);
      }
    }
  });

  test('describes each error code as the protocol does', () => {
    const codes = errorCodesOf(schemaNamed('ErrorAnswer'));
    const all = { ...DOCUMENT_ERRORS, ...ANSWER_ERRORS };
    assert.deepEqual([...codes].sort(), Object.keys(all).sort());
    const text = everything.map((node) => node['description']).join('\n');
    for (const sentence of Object.values(all))
      assert.ok(text.includes(sentence), sentence);
  });
}
