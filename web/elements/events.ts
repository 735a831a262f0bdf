import type { RedeemAnswer, SetId } from '../protocol/index.js';

/** What the person is about to do, so that the page's dialog can say why it asks. */
export type StepUpReason = 'get-codes' | 'replace' | 'turn-on' | 'remove' | 'unlock';

/**
 * The relying party wants a second factor before it changes anything. The page asks for it
 * in a dialog and tells the element whether the person gave it. A redirect instead of a
 * dialog would lose the codes. A person may close the dialog: that is no error, and nothing
 * changes. If nobody responds, the panel says that it can't go on.
 */
export class StepUpEvent extends Event {
  /** The page's promise; `undefined` if nobody responded. */
  answer: Promise<boolean> | undefined;

  constructor(
    /** What the person is about to do. */
    readonly reason: StepUpReason,
  ) {
    super('backup-codes-step-up', { bubbles: true, composed: true });
  }

  /** Takes a promise that resolves to whether the session is now stepped up. */
  respondWith(answer: Promise<boolean> | boolean): void {
    this.answer ??= Promise.resolve(answer);
  }
}

/** A set became active, perhaps in place of another, or was revoked. */
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

/** A code was accepted, and the person is signed in. */
export class RedeemEvent extends CustomEvent<RedeemAnswer> {
  constructor(answer: RedeemAnswer) {
    super('backup-codes-redeem', { bubbles: true, composed: true, detail: answer });
  }
}

/**
 * The person has read which code is used now, and presses Continue. This is when the page
 * leaves the sign-in. A panel that recovers an account fires it at "Done".
 */
export class ContinueEvent extends Event {
  constructor() {
    super('backup-codes-continue', { bubbles: true, composed: true });
  }
}

/**
 * The person wants to set up a new phone or another factor. A page that leads there calls
 * `preventDefault()`. Otherwise {@link ContinueEvent} follows.
 */
export class NewFactorEvent extends Event {
  constructor() {
    super('backup-codes-new-factor', {
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

/**
 * The person wants new codes. A page that leads there calls `preventDefault()`. Otherwise
 * {@link ContinueEvent} follows.
 */
export class NewCodesEvent extends Event {
  constructor() {
    super('backup-codes-new-codes', {
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

/** What a link of account recovery has done. Times are RFC 3339, UTC. */
export type RecoveryStep =
  /** The wait has begun. `ready` says when it ends. */
  | { step: 'approved'; ready: string }
  /** This browser can get new codes, until then. */
  | { step: 'permitted'; until: string }
  | { step: 'stopped' };

/** The person has pressed the button of a link in a letter, and it worked. */
export class RecoveryEvent extends CustomEvent<RecoveryStep> {
  constructor(detail: RecoveryStep) {
    super('backup-codes-recovery', { bubbles: true, composed: true, detail });
  }
}

declare global {
  // The events bubble, so every node above receives them too.
  interface GlobalEventHandlersEventMap {
    'backup-codes-step-up': StepUpEvent;
    'backup-codes-change': ChangeEvent;
    'backup-codes-redeem': RedeemEvent;
    'backup-codes-continue': ContinueEvent;
    'backup-codes-new-factor': NewFactorEvent;
    'backup-codes-new-codes': NewCodesEvent;
    'backup-codes-recovery': RecoveryEvent;
  }
}
