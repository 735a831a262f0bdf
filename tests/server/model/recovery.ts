/**
 * What account recovery must do, in the simplest terms: a list of requests, the links that
 * work, and a few moments. The model shares no code with the kit. Times are seconds on the
 * test's clock. The account has one holder and one mailbox, which never changes.
 */

import type { Sheet } from '../fixtures/sheet.js';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Codes on each sheet. */
export const CODES = 10;

export interface ModelRequest {
  state: 'requested' | 'waiting' | 'ready' | 'used' | 'cancelled' | 'expired';
  /** When time alone changes the state next. */
  due: number | null;
  approvedAt: number | null;
  readyAt: number;
  halfwayTold: boolean;
  endedAt: number;
  permitted: { to: string; until: number } | null;
}

/** A link in a letter. Its place in the list is the order in which links were sent. */
interface Link {
  request: ModelRequest;
  expires: number;
  works: boolean;
}

interface ModelSet {
  sheet: Sheet;
  state: 'pending' | 'active' | 'dead';
  wasActive: boolean;
  enrolledBy: string;
  expires: number;
  used: number;
}

export class ReferenceRecovery {
  now = 0;
  epoch: number | null = null;
  frozenAt: number | null = null;
  sets: ModelSet[] = [];
  readonly requests: ModelRequest[] = [];
  readonly links: Record<'approve' | 'finish' | 'stop', Link[]> = {
    approve: [],
    finish: [],
    stop: [],
  };
  /** The kinds of events about recovery. */
  readonly told: string[] = [];
  private settledAt: number | null = null;
  private windows = new Map<string, { since: number; done: number }>();

  get open(): ModelRequest | undefined {
    return this.requests.find(({ state }) => state === 'waiting' || state === 'ready');
  }

  /** Whether three recoveries were approved within 30 days. */
  get hadTooMany(): boolean {
    const lately = this.requests.filter(
      ({ approvedAt }) => approvedAt !== null && approvedAt > this.now - 30 * DAY,
    );
    return this.open === undefined && lately.length >= 3;
  }

  get active(): ModelSet[] {
    return this.sets.filter(({ state }) => state === 'active');
  }

  get pending(): ModelSet | undefined {
    return this.sets.find(({ state }) => state === 'pending');
  }

  /** What housekeeping does when the clock has moved. */
  tidy(): void {
    for (const link of Object.values(this.links).flat()) {
      if (link.expires <= this.now) link.works = false;
    }
    this.sets = this.sets.filter(
      ({ state, expires }) => state !== 'pending' || this.now < expires,
    );
    for (const [act, { since }] of this.windows) {
      if (since <= this.now - DAY) this.windows.delete(act);
    }
    for (const request of this.requests) {
      if (request.due !== null && request.due <= this.now) this.advance(request);
    }
  }

  private advance(request: ModelRequest): void {
    if (request.state !== 'waiting') {
      this.end(request, 'expired');
    } else if (request.readyAt <= this.now) {
      request.state = 'ready';
      request.due = this.now + 7 * DAY;
      this.tell('recovery_ready', request);
    } else if (!request.halfwayTold) {
      request.halfwayTold = true;
      request.due = request.readyAt;
      this.tell('recovery_halfway', request);
    }
  }

  ask(): string {
    if (this.frozenAt !== null) return 'account_frozen';
    const { open } = this;
    if (open?.state === 'waiting') return 'asked';
    if (!this.may('recover', 10, DAY)) return 'throttled';
    if (open !== undefined) {
      this.told.push('recovery_finish_asked');
      this.send('finish', open, this.now + DAY);
      const finishing = this.links.finish.filter((link) => link.request === open);
      for (const link of finishing.slice(0, -3)) link.works = false;
      return 'asked';
    }
    const request: ModelRequest = {
      state: 'requested',
      due: this.now + DAY,
      approvedAt: null,
      readyAt: 0,
      halfwayTold: false,
      endedAt: 0,
      permitted: null,
    };
    this.requests.push(request);
    this.told.push('recovery_asked');
    this.send('approve', request, this.now + DAY);
    return 'asked';
  }

  approve(at: number): string {
    const request = this.requestOf('approve', at);
    if (request?.state !== 'requested') return 'link_expired';
    if (this.frozenAt !== null) return 'account_frozen';
    if (this.open !== undefined) return 'link_expired';
    if (this.hadTooMany) return 'operator_required';
    const isRecent = this.epoch !== null && this.epoch > this.now - 72 * HOUR;
    const seconds = isRecent ? 7 * DAY : DAY;
    request.state = 'waiting';
    request.approvedAt = this.now;
    request.readyAt = this.now + seconds;
    request.due = this.now + seconds / 2;
    this.revoke('approve', request);
    this.tell('recovery_opened', request);
    return `ready at ${request.readyAt}`;
  }

  finish(by: string, at: number): string {
    const request = this.requestOf('finish', at);
    if (request?.state !== 'ready') return 'link_expired';
    if (this.frozenAt !== null) return 'account_frozen';
    request.permitted = { to: by, until: this.now + HOUR };
    this.revoke('finish', request);
    return 'permitted';
  }

  stop(at: number): string {
    const request = this.requestOf('stop', at);
    if (request === undefined) return 'link_expired';
    if (request === this.open) this.cancel();
    if (request.state !== 'used') return 'stopped';
    return this.freeze(request.endedAt) ? 'stopped' : 'link_expired';
  }

  dispute(startedAt: number): string {
    if (this.isOver(startedAt)) return 'unauthorized';
    this.cancel();
    this.expireRequested();
    return 'stopped';
  }

  /** By an operator. Returns whether a recovery was under way. */
  cancelByOperator(): boolean {
    this.expireRequested();
    return this.cancel();
  }

  unfreeze(): boolean {
    if (this.frozenAt === null) return false;
    this.frozenAt = null;
    this.settledAt = this.now;
    this.told.push('recovery_unfrozen');
    return true;
  }

  signInOtherwise(factorSince: number | undefined): void {
    const { epoch } = this;
    if (factorSince !== undefined && epoch !== null && factorSince < epoch) {
      this.freeze(epoch);
    }
    this.cancel();
  }

  /** Spends the next code of an active set. */
  redeem(set: ModelSet): string {
    if (this.frozenAt !== null) return 'account_frozen';
    const position = set.used;
    set.used += 1;
    if (set.used === CODES) set.state = 'dead';
    this.cancel();
    return `code ${position}`;
  }

  mayRecover(by: string): boolean {
    return this.frozenAt === null && this.permittedTo(by) !== undefined;
  }

  /** Enrols and confirms a set in a session. */
  enrolInSession(sheet: Sheet, session: string, startedAt: number): string {
    if (this.isOver(startedAt)) return 'unauthorized';
    if (this.frozenAt !== null) return 'account_frozen';
    if (this.active.length >= 5) return 'too_many_sets';
    const enrolled = this.enrol(sheet, session);
    if (enrolled !== 'pending') return enrolled;
    if (!this.may('confirm', 20, 60)) return 'throttled';
    this.activate(this.setOf(sheet));
    return 'active';
  }

  enrolByPermission(sheet: Sheet, by: string): string {
    if (this.permittedTo(by) === undefined) return 'unauthorized';
    if (this.frozenAt !== null) return 'account_frozen';
    return this.enrol(sheet, `recovery ${by}`);
  }

  confirmByPermission(sheet: Sheet, by: string, isRight: boolean): string {
    const set = this.setOf(sheet);
    const byToken = set?.enrolledBy === `recovery ${by}` && this.now < set.expires;
    if (byToken && set.wasActive) return 'active';
    const request = this.permittedTo(by);
    if (request === undefined) return 'unauthorized';
    if (this.frozenAt !== null) return 'account_frozen';
    if (set === undefined) return 'not_found';
    if (!byToken) return 'unauthorized';
    if (!this.may('confirm', 20, 60)) return 'throttled';
    if (!isRight) return 'wrong_code';
    for (const other of this.active) other.state = 'dead';
    this.activate(set);
    this.expireRequested();
    this.end(request, 'used');
    this.revoke('approve', request);
    this.revoke('finish', request);
    this.epoch = this.now;
    this.tell('recovery_used', request);
    return 'active';
  }

  /** Whether a session began before the account was recovered. */
  private isOver(startedAt: number): boolean {
    return this.epoch !== null && startedAt < this.epoch;
  }

  private permittedTo(by: string): ModelRequest | undefined {
    return this.requests.find(
      ({ state, permitted }) =>
        state === 'ready' && permitted?.to === by && permitted.until > this.now,
    );
  }

  private enrol(sheet: Sheet, by: string): string {
    const { pending } = this;
    if (pending !== undefined && pending.enrolledBy !== by) return 'pending_elsewhere';
    this.sets = this.sets.filter((set) => set !== pending);
    this.sets.push({
      sheet,
      state: 'pending',
      wasActive: false,
      enrolledBy: by,
      expires: this.now + DAY,
      used: 0,
    });
    return 'pending';
  }

  private activate(set: ModelSet | undefined): void {
    if (set === undefined) return;
    set.state = 'active';
    set.wasActive = true;
  }

  private setOf(sheet: Sheet): ModelSet | undefined {
    return this.sets.find((set) => set.sheet === sheet);
  }

  private cancel(): boolean {
    const { open } = this;
    if (open === undefined) return false;
    this.end(open, 'cancelled');
    this.told.push('recovery_cancelled');
    return true;
  }

  private freeze(recovered: number): boolean {
    if (this.frozenAt !== null) return true;
    const isSettled = this.settledAt !== null && this.settledAt >= recovered;
    if (recovered + 7 * DAY <= this.now || isSettled) return false;
    this.frozenAt = this.now;
    this.told.push('recovery_frozen');
    return true;
  }

  private expireRequested(): void {
    for (const request of this.requests) {
      if (request.state === 'requested') this.end(request, 'expired');
    }
  }

  private end(request: ModelRequest, state: 'used' | 'cancelled' | 'expired'): void {
    request.state = state;
    request.due = null;
    request.endedAt = this.now;
    request.permitted = null;
  }

  /** Tells the mailbox something of a recovery, with a link that stops it. */
  private tell(kind: string, request: ModelRequest): void {
    this.told.push(kind);
    this.send('stop', request, request.readyAt + 15 * DAY);
  }

  private send(what: keyof typeof this.links, request: ModelRequest, expires: number) {
    this.links[what].push({ request, expires, works: true });
  }

  private revoke(what: 'approve' | 'finish', request: ModelRequest): void {
    for (const link of this.links[what]) {
      if (link.request === request) link.works = false;
    }
  }

  private requestOf(what: keyof typeof this.links, at: number): ModelRequest | undefined {
    const link = this.links[what][at];
    return link?.works === true && this.now < link.expires ? link.request : undefined;
  }

  /** Whether something may happen once more in its time window. Counts it if so. */
  private may(act: string, most: number, seconds: number): boolean {
    const found = this.windows.get(act);
    const elapsed = found === undefined ? seconds : this.now - found.since;
    const isOver = found === undefined || elapsed < 0 || elapsed >= seconds;
    const window = isOver ? { since: this.now, done: 0 } : found;
    if (window.done >= most) return false;
    this.windows.set(act, { ...window, done: window.done + 1 });
    return true;
  }
}
