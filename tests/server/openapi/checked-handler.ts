import assert from 'node:assert/strict';

import { parseErrorAnswer } from 'backup-codes/protocol';
import type { Handler } from 'backup-codes/server';

import {
  document,
  errorCodesOf,
  faultsOf,
  jsonSchemaOf,
  operations,
  resolved,
  type Header,
  type Operation,
  type ResponseObject,
} from './document.js';

/**
 * A handler that checks every response against the OpenAPI file and records the kinds of
 * answers.
 */
export interface CheckedHandler {
  handler: Handler;
  /** Each kind of answer once, as {@link answerKey} writes it. */
  seen: Set<string>;
}

/** `redeem 409 already_used`, `redeem 200`, and `redeem 400` for every document error. */
export function answerKey(operation: string, status: number, error?: string): string {
  return [operation, status, ...(status === 400 ? [] : [error ?? []])].flat().join(' ');
}

/** Every kind of answer in the OpenAPI file, as {@link answerKey} writes it. */
export function possibleAnswers(of: readonly Operation[] = operations): Set<string> {
  const answers = of.flatMap(({ id, responses }) =>
    [...responses].flatMap(([status, response]) => {
      const codes = errorCodesOf(jsonSchemaOf(response));
      if (codes.length === 0) return [answerKey(id, status)];
      return codes.map((code) => answerKey(id, status, code));
    }),
  );
  return new Set(answers);
}

/** Those that have nothing to do with the browser's side. */
export function possibleAnswersToBackends(): Set<string> {
  const posted = operations.filter(({ method }) => method === 'POST');
  const answers = possibleAnswers(posted);
  return new Set([...answers].filter((key) => !key.endsWith(' wrong_origin')));
}

export function checkedHandler(handler: Handler): CheckedHandler {
  const seen = new Set<string>();
  return {
    seen,
    handler: async (request) => {
      const { method, url } = request;
      const sent = request.body === null ? undefined : request.clone();
      const response = await handler(request);
      const { pathname } = new URL(url);
      const operation = operations.find(
        (one) => one.path === pathname && one.method === method,
      );
      const body: unknown = await response.clone().json();
      checkResponse(expected(operation, pathname, response.status), response, body);
      if (response.status >= 400) {
        assert.ok(parseErrorAnswer(JSON.stringify(body)).ok, JSON.stringify(body));
      } else if (operation?.request !== undefined) {
        assert.deepEqual(faultsOf(operation.request, await sent?.json()), []);
      }
      const { error } = body as { error?: string };
      seen.add(answerKey(operation?.id ?? '-', response.status, error));
      return response;
    },
  };
}

function expected(
  operation: Operation | undefined,
  pathname: string,
  status: number,
): ResponseObject {
  const known = operations.some(({ path }) => path === pathname);
  const { MethodNotAllowed, NoSuchMessage } = document.components.responses;
  const elsewhere = known ? [405, MethodNotAllowed] : [404, NoSuchMessage];
  const found =
    operation === undefined
      ? elsewhere[0] === status && (elsewhere[1] as ResponseObject)
      : operation.responses.get(status);
  assert.ok(found, `${operation?.id ?? pathname} cannot answer ${status}`);
  return found;
}

function checkResponse(wanted: ResponseObject, response: Response, body: unknown): void {
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.deepEqual(faultsOf(jsonSchemaOf(wanted), body), [], JSON.stringify(body));
  const headers = Object.entries(wanted.headers);
  for (const [name, header] of headers) {
    checkHeader(name, resolved<Header>(header), response.headers.get(name));
  }
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  for (const name of response.headers.keys()) {
    assert.ok(name === 'content-type' || names.has(name), `${name} is not in the file`);
  }
}

function checkHeader(name: string, { required, schema }: Header, value: string | null) {
  if (value === null) {
    assert.ok(!required, `${name} is missing`);
    return;
  }
  const read = schema.type === 'integer' ? Number(value) : value;
  assert.deepEqual(faultsOf(schema, read), [], `${name}: ${value}`);
}
