import type { RedeemAnswer, SetId } from '../protocol/index.js';

/**
 * The relying party wants to be sure who is there, before it changes anything. The page
 * asks for a second factor in a dialog of its own and tells the element how it went; a
 * redirect would lose the codes. Not handled, the element says that it cannot go on.
 */
export class StepUpEvent extends Event {
  /** What the page promised, `undefined` where nobody listens. */
  answer: Promise<boolean> | undefined;

  constructor() {
    super('backup-codes-step-up', { bubbles: true, composed: true });
  }

  /** Takes a promise of whether the session is stepped up now. */
  respondWith(answer: Promise<boolean> | boolean): void {
    this.answer ??= Promise.resolve(answer);
  }
}

/** A set became active, with or without the end of another, or was revoked. */
export class ChangeEvent extends CustomEvent<{
  change: 'confirmed' | 'revoked';
  set: SetId;
}> {
  constructor(change: 'confirmed' | 'revoked', set: SetId) {
    super('backup-codes-change', {
      bubbles: true,
      composed: true,
      detail: { change, set },
    });
  }
}

/** A code was taken: the person is signed in. */
export class RedeemEvent extends CustomEvent<RedeemAnswer> {
  constructor(answer: RedeemAnswer) {
    super('backup-codes-redeem', { bubbles: true, composed: true, detail: answer });
  }
}

declare global {
  // They bubble, so any node above hears of them too.
  interface GlobalEventHandlersEventMap {
    'backup-codes-step-up': StepUpEvent;
    'backup-codes-change': ChangeEvent;
    'backup-codes-redeem': RedeemEvent;
  }
}
