import assert from 'node:assert/strict';

import { confirmation } from '../server/fixtures/client.js';
import type { Sheet } from '../server/fixtures/sheet.js';

/** A site's backend, which sends what its users' browsers say. */
export interface Backend {
  send(name: string, who: object, message: object): Promise<Reply>;
  /** Enrols a sheet and turns it on, in the session of its holder. */
  activate(account: string, sheet: Sheet): Promise<void>;
  /** Uses a code of the sheet in a new attempt to sign in. */
  signIn(account: string, id: string, sheet: Sheet, position: number): Promise<Reply>;
}

export interface Reply {
  status: number;
  body: Record<string, unknown>;
}

/** Posts a body to a path of the service. */
export type Post = (path: string, body: string) => Promise<Reply>;

/** @param url of the service, without a slash at the end */
export function postTo(url: string, key: string): Post {
  return async (path, body) => {
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
    };
    const response = await fetch(url + path, { method: 'POST', headers, body });
    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
    };
  };
}

export function backendOf(post: Post): Backend {
  const send: Backend['send'] = (name, who, message) =>
    post(`/v1/messages/${name}`, JSON.stringify({ ...who, message }));
  return {
    send,
    activate: async (account, sheet) => {
      const session = { account, id: `session of ${account}`, steppedUp: 'factor' };
      const { enrolment } = sheet;
      const enrolled = await send('enrol', { session }, { enrolment, replaces: null });
      assert.equal(enrolled.status, 201, JSON.stringify(enrolled.body));
      const token = String(enrolled.body['confirmToken']);
      const confirmed = await send('confirm', { session }, confirmation(sheet, token));
      assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body));
    },
    signIn: async (account, id, sheet, position) => {
      const pendingSignIn = { account, id };
      const { status, body } = await send('challenge', { pendingSignIn }, {});
      assert.equal(status, 200, JSON.stringify(body));
      const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[position] ?? '' }];
      return send('redeem', { pendingSignIn }, { signIn: body['signIn'], proofs });
    },
  };
}
