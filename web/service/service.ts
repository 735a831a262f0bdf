/**
 * Answers the requests of backends. It checks the key before it reads anything else, and the
 * body before it asks the relying party.
 */

import type { IncomingMessage } from 'node:http';

import { parseJson } from '../protocol/json.js';
import { isMessageName } from '../protocol/messages/table.js';
import { parseValue } from '../protocol/schemas/parse.js';
import { readBody } from '../server/http/body.js';
import { respond } from '../server/http/response.js';
import type { RelyingParty } from '../server/relying-party.js';
import { StoreError } from '../server/store/store.js';
import { statusOf, type ServiceError } from './api/errors.js';
import { BackendError } from './backend/post-signed.js';
import type { Keys } from './settings/keys.js';
import {
  BODY_MAX_BYTES,
  refused,
  type Call,
  type Reply,
  type Route,
} from './api/routes/route.js';
import { routesAt } from './api/routes/table.js';
import { tenantNamed, type Tenant } from './tenant.js';

/** What the service works with. */
export interface ServiceOptions {
  relyingParty: RelyingParty;
  keys: Keys;
  hasWebhook: boolean;
  hasRecovery: boolean;
  /** Called with the error behind an `internal` or `unavailable` answer. */
  onError: (error: unknown) => void;
  /** Called with every answer to a message, for monitoring. `answer` is `ok` or a code. */
  onMessage?: (message: string, answer: string, seconds: number) => void;
  /** Called for every request without a key, or with a wrong one. */
  onUnknownKey?: () => void;
}

/** Answers one request. Never throws. */
export type Service = (request: IncomingMessage) => Promise<Response>;

export function createService(options: ServiceOptions): Service {
  const tenants = new Map(options.keys.tenants.map((name) => [name, tenantNamed(name)]));
  return async (request) => {
    const tenant = tenants.get(
      options.keys.tenantOf(request.headers.authorization) ?? '',
    );
    if (tenant === undefined) {
      options.onUnknownKey?.();
      return refusal({ error: 'unknown_key' }, { 'www-authenticate': 'Bearer' });
    }
    try {
      return await answerTo(request, tenant, options);
    } catch (error) {
      return refusal(reported(error, options));
    }
  };
}

/** Reports an error, and says what the request is refused with. */
function reported(
  error: unknown,
  { onError }: Pick<ServiceOptions, 'onError'>,
): ServiceError {
  onError(error);
  const isAway =
    (error instanceof StoreError && error.error === 'unavailable') ||
    (error instanceof BackendError && error.error === 'backend_unavailable');
  return { error: isAway ? 'unavailable' : 'internal' };
}

function refusal(error: ServiceError, headers?: Record<string, string>): Response {
  return respond(error, statusOf(error), headers);
}

async function answerTo(
  request: IncomingMessage,
  tenant: Tenant,
  options: ServiceOptions,
): Promise<Response> {
  const { url = '', method } = request;
  // As it was sent: an account may be called "..", which a URL would take for a folder.
  const [path = ''] = url.split('?', 1);
  const { routes, named } = routesAt(path);
  if (routes.length === 0) return refusal({ error: 'no_such_route' });
  const route = routes.find((one) => one.method === method);
  if (route === undefined) {
    const allow = routes.map((one) => one.method).join(', ');
    return refusal({ error: 'method_not_allowed' }, { allow });
  }
  const { relyingParty, hasWebhook, hasRecovery, onMessage } = options;
  const call = {
    relyingParty,
    tenant,
    named,
    hasWebhook,
    hasRecovery,
  };
  const start = performance.now();
  // A message that fails is counted too.
  const reply = await replyTo(request, route, call).catch((error: unknown) =>
    refused(reported(error, options)),
  );
  const message = named['message'] ?? '';
  // Only the names of messages may become names of metrics.
  if (isMessageName(message)) {
    const seconds = (performance.now() - start) / 1_000;
    onMessage?.(message, reply.ok ? 'ok' : reply.error.error, seconds);
  }
  return reply.ok ? respond(reply.value, reply.status ?? 200) : refusal(reply.error);
}

async function replyTo(
  request: IncomingMessage,
  route: Route,
  call: Call,
): Promise<Reply> {
  if (route.body === undefined) return route.answer(call, undefined);
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json *(;|$)/i.test(type)) {
    return refused({ error: 'wrong_content_type' });
  }
  const { maxBytes: given = BODY_MAX_BYTES } = route;
  const maxBytes = typeof given === 'number' ? given : given(call);
  // A reader that stops early leaves the connection open, for the refusal.
  const chunks = request.iterator({ destroyOnReturn: false });
  const text = await readBody(chunks as AsyncIterable<Uint8Array>, {
    claimed: request.headers['content-length'],
    maxBytes,
    toldBytes: route.toldBytes?.(call),
  });
  if (!text.ok) return text;
  const json = parseJson(text.value, maxBytes);
  if (!json.ok) return refused(relative(json.error));
  const body = parseValue(route.body, json.value);
  return body.ok ? route.answer(call, body.value) : refused(body.error);
}

/** The handler names a fault of a message by its path in the message. */
function relative<T extends { field: string }>(fault: T): T {
  return { ...fault, field: fault.field.replace(/^message(?:\.|(?=\[))/, '') };
}
