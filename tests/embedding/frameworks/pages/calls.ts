/** What the pages do besides rendering elements. It is the same for every framework. */

import {
  clientAt,
  type ChangeEvent,
  type EntryAnswer,
  type RedeemEvent,
  type RelyingPartyClient,
} from 'backup-codes/elements';

const heard: string[] = (window.heard = []);

/** A client that records each message and passes it to the kit. */
export const client: RelyingPartyClient = {
  ...clientAt('/backup-codes'),
  status: () => {
    heard.push('client status');
    return clientAt('/backup-codes').status();
  },
};

/** Asks for a second factor. In these tests, the person always has one. */
export async function stepUp(): Promise<boolean> {
  heard.push('backup-codes-step-up');
  const { ok } = await fetch('/step-up', { method: 'POST' });
  return ok;
}

export function changed({ type, detail }: ChangeEvent): void {
  heard.push(`${type} ${detail.change} ${detail.set}`);
}

export function redeemed({ type, detail }: RedeemEvent): void {
  heard.push(`${type} code ${detail.position + 1}`);
}

/** Sends the form value of the entry, as a sign-in page with its own backend does. */
export async function redeem(form: HTMLFormElement): Promise<EntryAnswer> {
  const value = new FormData(form).get('redeem');
  if (typeof value !== 'string') throw new Error('the entry has no value');
  const response = await fetch('/backup-codes/redeem', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: value,
  });
  return (await response.json()) as EntryAnswer;
}
