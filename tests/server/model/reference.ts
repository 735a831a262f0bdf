/**
 * What an account must do, in the simplest terms: lists of sets, and a count. It shares
 * no code with the kit; times are seconds of the test's clock.
 */

import type { Sheet } from '../fixtures/sheet.js';

export type ModelState = 'pending' | 'active' | 'revoked' | 'spent';

export interface ModelSet {
  sheet: Sheet;
  state: ModelState;
  imported: boolean;
  replaces: ModelSet | null;
  storedAt: number;
  expiresAt: number;
  retiredAt: number;
  /** By the place on the sheet: who used it, and when. */
  used: Map<number, { by: string; at: number; left: number }>;
}

export class ReferenceAccount {
  now = 0;
  sets: ModelSet[] = [];
  failures = 0;
  failedAt = 0;
  private failedBefore = 0;
  suspended = false;
  buried = new Set<Sheet>();

  constructor(private readonly suspendAt: number) {}

  /** Pending sets whose time is over are gone, and sets that died 90 days ago. */
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

  /** Whether an attempt is looked at; it is counted then. */
  admit(): 'suspended' | 'throttled' | undefined {
    if (this.suspended) return 'suspended';
    const delay = this.failures <= 3 ? 0 : Math.min(2 ** (this.failures - 3), 900);
    if (this.now - this.failedAt < delay) return 'throttled';
    this.failures += 1;
    this.failedBefore = this.failedAt;
    this.failedAt = this.now;
    return undefined;
  }

  /** An attempt that was admitted was wrong. */
  wrong(): void {
    if (this.failures >= this.suspendAt) this.suspended = true;
  }

  enrol(sheet: Sheet, replaces: ModelSet | null): string {
    if (replaces !== null && !this.sets.includes(replaces)) return 'not_found';
    if (replaces !== null && replaces.state !== 'active') return 'not_active';
    if (replaces === null && this.in('active').length >= 5) return 'too_many_sets';
    const known = this.of(sheet);
    if (known?.state === 'pending' && !known.imported) {
      known.replaces = replaces;
      known.expiresAt = this.now + 86_400;
      return 'pending';
    }
    if (known !== undefined || this.buried.has(sheet)) return 'already_enrolled';
    this.sets = this.sets.filter((set) => set.state !== 'pending' || set.imported);
    this.add(sheet, false, replaces, 86_400);
    return 'pending';
  }

  import(sheet: Sheet): string {
    if (this.of(sheet) !== undefined || this.buried.has(sheet)) return 'already_enrolled';
    const waiting = this.in('pending').filter(({ imported }) => imported).length;
    if (this.in('active').length + waiting >= 5) return 'too_many_sets';
    this.add(sheet, true, null, 30 * 86_400);
    return 'pending';
  }

  confirm(sheet: Sheet, code: Sheet): string {
    const refused = this.admit();
    if (refused !== undefined) return refused;
    const set = this.of(sheet);
    if (set === undefined) return this.giveBack('not_found');
    if (set.state === 'revoked' || set.state === 'spent') {
      return this.giveBack('not_active');
    }
    if (code !== sheet) {
      this.wrong();
      return 'wrong_code';
    }
    if (set.state === 'active') return this.giveBack('active');
    const replaced = set.replaces?.state === 'active' ? set.replaces : undefined;
    if (this.in('active').length - (replaced === undefined ? 0 : 1) >= 5) {
      return this.giveBack('too_many_sets');
    }
    if (replaced !== undefined) this.retire(replaced, 'revoked');
    set.state = 'active';
    this.buried.add(sheet);
    return this.giveBack('active');
  }

  revoke(sheet: Sheet): string {
    const set = this.of(sheet);
    if (set === undefined) return 'not_found';
    if (set.state === 'spent') return 'not_active';
    if (set.state !== 'revoked') this.retire(set, 'revoked');
    return 'revoked';
  }

  redeem(sheet: Sheet, position: number, by: string): string {
    const set = this.of(sheet);
    const use = set?.used.get(position);
    const alive = set?.state === 'active' || set?.state === 'spent';
    if (alive && !this.suspended && use?.by === by && this.now < use.at + 300) {
      return `${position} ${use.left}`;
    }
    const refused = this.admit();
    if (refused !== undefined) return refused;
    if (set?.state !== 'active' || use !== undefined) {
      this.wrong();
      return alive && use !== undefined ? 'already_used' : 'wrong_code';
    }
    const left = sheet.proofs.length - set.used.size - 1;
    set.used.set(position, { by, at: this.now, left });
    if (left === 0) this.retire(set, 'spent');
    this.failures = 0;
    return `${position} ${left}`;
  }

  lift(): void {
    if (this.suspended) this.failures = 0;
    this.suspended = false;
  }

  private giveBack(answer: string): string {
    this.failures -= 1;
    this.failedAt = this.failedBefore;
    return answer;
  }

  private retire(set: ModelSet, state: 'revoked' | 'spent'): void {
    set.state = state;
    set.retiredAt = this.now;
  }

  private add(
    sheet: Sheet,
    imported: boolean,
    replaces: ModelSet | null,
    seconds: number,
  ): void {
    this.sets.push({
      sheet,
      state: 'pending',
      imported,
      replaces,
      storedAt: this.now,
      expiresAt: this.now + seconds,
      retiredAt: 0,
      used: new Map(),
    });
  }
}
