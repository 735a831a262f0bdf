import type { ReactiveControllerHost } from 'lit';

import type { RelyingPartyClient } from '../../client.js';
import { problemOf } from '../../problems.js';
import { approve, ask, type LostPhase } from './state.js';
import { lostView } from './views.js';

/** What the entry tells about its page. */
export interface LostHost {
  /** Sends the messages of a site that recovers accounts; `undefined` if it doesn't. */
  client: () => RelyingPartyClient | undefined;
  /** The phase has changed. */
  changed: () => void;
}

/** Whether the page offers other ways to sign in. */
export function hasOtherWays(entry: Element): boolean {
  return entry.querySelector(':scope > [slot=other-ways]') !== null;
}

/** Leads people on who have none of what the entry asks for. */
export class LostEverything {
  readonly #element: ReactiveControllerHost & Element;
  readonly #host: LostHost;
  #phase: LostPhase | undefined;

  constructor(element: ReactiveControllerHost & Element, host: LostHost) {
    this.#element = element;
    this.#host = host;
  }

  /** `undefined` while the person still tries to sign in with a code. */
  get phase(): LostPhase | undefined {
    return this.#phase;
  }

  readonly open = (): void => {
    this.#show({ kind: 'lost', isSending: false });
  };

  close(): void {
    if (this.#phase !== undefined) this.#show(undefined);
  }

  render(phase: LostPhase) {
    return lostView(phase, {
      canRecover: this.#host.client() !== undefined,
      hasOtherWays: hasOtherWays(this.#element),
      ask: () => void this.#ask(),
      approve: (typed) => void this.#approve(typed),
      back: () => {
        this.close();
      },
    });
  }

  #show(phase: LostPhase | undefined): void {
    this.#phase = phase;
    this.#host.changed();
    this.#element.requestUpdate();
  }

  async #ask(): Promise<void> {
    const phase = this.#phase;
    if (phase?.kind !== 'lost' || phase.isSending) return;
    await this.#send({ kind: 'lost', isSending: true }, ask);
  }

  async #approve(typed: string): Promise<void> {
    const phase = this.#phase;
    if (phase?.kind !== 'asked' || phase.isSending) return;
    const { waitHours } = phase;
    await this.#send({ kind: 'asked', waitHours, isSending: true }, (client) =>
      approve(client, typed, waitHours),
    );
  }

  /** Shows the phase until the answer arrives, and then what follows from it. */
  async #send(
    sending: Exclude<LostPhase, { kind: 'waiting' }>,
    send: (client: RelyingPartyClient) => Promise<LostPhase>,
  ): Promise<void> {
    const client = this.#host.client();
    if (client === undefined) return;
    this.#show(sending);
    const next = await send(client).catch((error: unknown): LostPhase => ({
      ...sending,
      isSending: false,
      problem: problemOf(error),
    }));
    // The person may have gone back meanwhile.
    if (this.#phase === sending) this.#show(next);
  }
}
