/** What the pages hear from the elements. It is the same in every framework. */

import {
  clientAt,
  type ChangeEvent,
  type ContinueEvent,
  type RelyingPartyClient,
} from 'backup-codes/elements';
import { stepUp as askServer } from 'examples/site.js';

const heard: string[] = (window.heard = []);

/** A client that the page brings along: it notes what the panel asks, and asks the kit. */
export const client: RelyingPartyClient = {
  ...clientAt('/backup-codes'),
  status: () => {
    heard.push('client status');
    return clientAt('/backup-codes').status();
  },
};

/** Asks for a second factor; here, everybody has one. */
export function stepUp(): Promise<boolean> {
  heard.push('backup-codes-step-up');
  return askServer();
}

export function changed({ type, detail }: ChangeEvent): void {
  heard.push(`${type} ${detail.change} ${detail.set}`);
}

export function continued({ type }: ContinueEvent): void {
  heard.push(type);
}
