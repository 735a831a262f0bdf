/** What a route of the API is. `table.ts` lists all of them. */

import type { Schema } from '../../../protocol/schemas/shape.js';
import type { DocumentError } from '../../../protocol/errors.js';
import type { RelyingParty } from '../../../server/relying-party.js';
import type { ServiceError } from '../errors.js';
import type { Tenant } from '../../tenant.js';

/** What a request was found to be about. */
export interface Call {
  relyingParty: RelyingParty;
  tenant: Tenant;
  /** The parts of the path that the route names in braces, decoded. */
  named: Readonly<Record<string, string>>;
  /** Whether events go to a webhook, so that nobody may take them. */
  hasWebhook: boolean;
  /** Whether accounts are recovered. */
  hasRecovery: boolean;
}

/** What the service answers. `status` is 200 unless it says otherwise. */
export type Reply =
  { ok: true; value: object; status?: number } | { ok: false; error: ServiceError };

/** A route: its method, its path, what it does, and what `openapi.json` says of it. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  /** For example `/v1/accounts/{account}/lift`. */
  path: string;
  /** What it does, in a sentence or two for the backend's developer. */
  about: string;
  /** The body of a `POST`, as JSON. */
  body?: Schema<unknown>;
  /** The most bytes of the body, by default {@link BODY_MAX_BYTES}. */
  maxBytes?: number | ((call: Call) => number);
  /** The limit that a refusal names, if the sender can only shorten a part of the body. */
  toldBytes?: (call: Call) => number;
  /** The schema of the answer. */
  answers: object;
  /** What it can refuse, besides what every route can. */
  refusals?: readonly ServiceError['error'][];
  answer: (call: Call, body: unknown) => Promise<Reply>;
}

/** The most bytes of a body. */
export const BODY_MAX_BYTES = 16_384;

/** A route with a body. */
export function posting<T>(
  path: string,
  route: Omit<Route, 'method' | 'path' | 'body' | 'answer'> & { body: Schema<T> },
  answer: (call: Call, body: T) => Promise<Reply>,
): Route {
  return {
    method: 'POST',
    path,
    ...route,
    answer: (call, content) => answer(call, content as T),
  };
}

export function granted(value: object): Reply {
  return { ok: true, value };
}

export function refused(error: ServiceError): Reply {
  return { ok: false, error };
}

/** The stored name of the account in the path, or why there can be no such account. */
export function accountOf({ tenant, named }: Call): string | DocumentError {
  const account = named['account'] ?? '';
  return tenant.faultOf(account, 'account') ?? tenant.stored(account);
}

/** Does something with the account in the path. */
export async function withAccount(
  call: Call,
  work: (stored: string) => Promise<Reply>,
): Promise<Reply> {
  const account = accountOf(call);
  return typeof account === 'string' ? work(account) : refused(account);
}

/** A value in which the account has its tenant's name for it. */
export function named<T extends { account: string }>({ tenant }: Call, value: T): T {
  return { ...value, account: tenant.own(value.account) ?? '' };
}

/** The operator as the kit takes it. */
export function doer(operator: string | undefined): { operator?: string } {
  return operator === undefined ? {} : { operator };
}

/** A value as JSON. `undefined` if it is nested too deeply, as nothing that the kit takes is. */
export function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
