/**
 * What an account must do, in the simplest terms: lists of sets, and counts. The model
 * shares no code with the kit. Times are seconds on the test's clock.
 */

import type { Sheet } from '../fixtures/sheet.js';
import { ReferenceThrottle, type Door } from './throttle.js';

export type ModelState = 'pending' | 'active' | 'revoked' | 'spent';

export interface ModelSet {
  sheet: Sheet;
  state: ModelState;
  imported: boolean;
  replaces: ModelSet | null;
  /** The session that enrolled the set and holds its token. */
  enrolledBy: string;
  expiresAt: number;
  retiredAt: number;
  /**
   * For each used position on the sheet: which sign-in used it, when, and how many were
   * left.
   */
  used: Map<number, { by: string; at: number; left: number }>;
}

/** New sets in an hour, and pending sets withdrawn in an hour. */
export const PENDING_PER_HOUR = 6;

export class ReferenceAccount {
  now = 0;
  sets: ModelSet[] = [];
  readonly throttle = new ReferenceThrottle();
  private buried = new Set<Sheet>();
  private windows = new Map<string, { since: number; done: number }>();

  /** Removes pending sets that have expired and sets that died 90 days ago. */
  tidy(): void {
    this.sets = this.sets.filter(({ state, expiresAt, retiredAt }) => {
      if (state === 'pending') return this.now < expiresAt;
      return state === 'active' || this.now < retiredAt + 90 * 86_400;
    });
  }

  in(state: ModelState): ModelSet[] {
    return this.sets.filter((set) => set.state === state);
  }

  of(sheet: Sheet): ModelSet | undefined {
    return this.sets.find((set) => set.sheet === sheet);
  }

  /** The set that somebody has enrolled and not confirmed. */
  get begun(): ModelSet | undefined {
    return this.in('pending').find(({ imported }) => !imported);
  }

  enrol(
    sheet: Sheet,
    replaces: ModelSet | null,
    session: string,
    discards: Sheet | undefined,
  ): string {
    if (replaces !== null && !this.sets.includes(replaces)) return 'not_found';
    if (replaces !== null && replaces.state !== 'active') return 'not_active';
    if (replaces === null && this.in('active').length >= 5) return 'too_many_sets';
    const known = this.of(sheet);
    if (known?.state === 'pending' && !known.imported) {
      known.replaces = replaces;
      known.expiresAt = this.now + 86_400;
      known.enrolledBy = session;
      return 'pending';
    }
    if (known !== undefined || this.buried.has(sheet)) return 'already_enrolled';
    const { begun } = this;
    if (begun !== undefined && begun.enrolledBy !== session && begun.sheet !== discards) {
      return 'pending_elsewhere';
    }
    if (!this.may('enrol', PENDING_PER_HOUR, 3_600)) return 'throttled';
    this.remove(begun);
    this.add(sheet, { replaces, enrolledBy: session, expiresAt: this.now + 86_400 });
    return 'pending';
  }

  import(sheet: Sheet): string {
    if (this.of(sheet) !== undefined || this.buried.has(sheet)) return 'already_enrolled';
    const waiting = this.in('pending').filter(({ imported }) => imported).length;
    if (this.in('active').length + waiting >= 5) return 'too_many_sets';
    this.add(sheet, { imported: true, expiresAt: this.now + 30 * 86_400 });
    return 'pending';
  }

  /**
   * Confirms a set in a session that is stepped up or holds the token of its enrolment.
   */
  confirm(sheet: Sheet, code: Sheet, session: string, steppedUp: boolean): string {
    const set = this.of(sheet);
    if (set === undefined) return 'not_found';
    const byToken = set.enrolledBy === session && this.now < set.expiresAt;
    if (!byToken && !steppedUp) return 'step_up_required';
    if (set.state === 'revoked' || set.state === 'spent') return 'not_active';
    if (byToken && set.state === 'active') return 'active';
    if (byToken && !this.may('confirm', 20, 60)) return 'throttled';
    const refusal = byToken ? undefined : this.throttle.refusal('sessions', this.now);
    if (refusal !== undefined) return refusal;
    if (code !== sheet) {
      if (!byToken) this.throttle.wrong('sessions', this.now);
      return 'wrong_code';
    }
    if (set.state === 'active' && set.used.has(0)) return 'active';
    const activated = set.state === 'active' ? 'active' : this.activate(set);
    if (activated === 'active') this.throttle.clear();
    return activated;
  }

  check(sheet: Sheet, code: Sheet, steppedUp: boolean): string {
    const refusal = this.throttle.refusal('sessions', this.now);
    if (refusal !== undefined) return refusal;
    const set = this.of(sheet);
    if (set === undefined) return 'not_found';
    if (set.state !== 'active') return 'not_active';
    if (code !== sheet) {
      this.throttle.wrong('sessions', this.now);
      return 'wrong_code';
    }
    if (set.used.has(0)) return 'used';
    if (steppedUp) this.throttle.clear();
    return 'unused';
  }

  revoke(sheet: Sheet): string {
    const set = this.of(sheet);
    if (set === undefined) return 'not_found';
    if (set.state === 'spent') return 'not_active';
    if (set.state === 'active') this.retire(set, 'revoked');
    if (set.state !== 'pending') return 'revoked';
    if (!this.may('withdraw', PENDING_PER_HOUR, 3_600)) return 'throttled';
    this.remove(set);
    if (set.imported) this.buried.add(sheet);
    return 'revoked';
  }

  redeem(sheet: Sheet, position: number, by: string, device: string | undefined): string {
    const set = this.of(sheet);
    const use = set?.used.get(position);
    const alive = set?.state === 'active' || set?.state === 'spent';
    if (alive && use?.by === by && this.now < use.at + 300) {
      return `${position} ${use.left}`;
    }
    if (this.hasSpent(by)) return 'unauthorized';
    const door: Door = this.throttle.doorOf(device);
    const refusal = this.throttle.refusal(door, this.now);
    if (refusal !== undefined) return refusal;
    if (set?.state !== 'active' || use !== undefined) {
      this.throttle.wrong(door, this.now);
      return alive && use !== undefined ? 'already_used' : 'wrong_code';
    }
    const left = sheet.proofs.length - set.used.size - 1;
    set.used.set(position, { by, at: this.now, left });
    if (left === 0) this.retire(set, 'spent');
    this.throttle.clear();
    this.throttle.remember(device);
    return `${position} ${left}`;
  }

  /**
   * Whether a sign-in has spent a code. Known while the set exists, longer than any
   * sign-in lasts.
   */
  private hasSpent(by: string): boolean {
    return this.sets.some(({ used }) => [...used.values()].some((use) => use.by === by));
  }

  private activate(set: ModelSet): string {
    const replaced = set.replaces?.state === 'active' ? set.replaces : undefined;
    if (this.in('active').length - (replaced === undefined ? 0 : 1) >= 5) {
      return 'too_many_sets';
    }
    if (replaced !== undefined) this.retire(replaced, 'revoked');
    set.state = 'active';
    this.buried.add(set.sheet);
    return 'active';
  }

  private retire(set: ModelSet, state: 'revoked' | 'spent'): void {
    set.state = state;
    set.retiredAt = this.now;
  }

  private remove(set: ModelSet | undefined): void {
    this.sets = this.sets.filter((one) => one !== set);
  }

  private add(sheet: Sheet, given: Partial<ModelSet>): void {
    this.sets.push({
      sheet,
      state: 'pending',
      imported: false,
      replaces: null,
      enrolledBy: '',
      expiresAt: 0,
      retiredAt: 0,
      used: new Map(),
      ...given,
    });
  }

  /** Whether something may happen once more in its time window. Counts it if so. */
  private may(act: string, most: number, seconds: number): boolean {
    const found = this.windows.get(act);
    const isOver = found === undefined || this.now - found.since >= seconds;
    const window = isOver ? { since: this.now, done: 0 } : found;
    if (window.done >= most) return false;
    this.windows.set(act, { ...window, done: window.done + 1 });
    return true;
  }
}
