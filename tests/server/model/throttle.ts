/**
 * What wrong codes must cost, in the simplest terms: a few counts and a list of browsers.
 */

export type Door = 'strangers' | 'browsers' | 'sessions';

/** Low, so that runs reach the limits. */
export const ATTEMPTS = { strangers: 7, browsers: 4, sessions: 5, reserve: 3 };

/** The numbers of failures at which the holder is told. */
export const TOLD_AT = [2, 4];

interface Count {
  failures: number;
  streak: number;
  failedAt: number;
  closed: boolean;
}

export class ReferenceThrottle {
  /** What the holder was told, in words. */
  readonly told: string[] = [];
  private counts: Record<Door, Count> = fresh();
  /** Attempts that strangers received from the reserve. */
  private extra = 0;
  /** Names of browsers, the most recent last. */
  private known: string[] = [];

  /** Whether sign-ins of strangers or of known browsers are refused. */
  get isSuspended(): boolean {
    return this.counts.strangers.closed || this.counts.browsers.closed;
  }

  isClosed(door: Door): boolean {
    return this.counts[door].closed;
  }

  doorOf(device: string | undefined): Door {
    return device !== undefined && this.known.includes(device) ? 'browsers' : 'strangers';
  }

  /** Why an attempt is refused unchecked, if it is. */
  refusal(door: Door, now: number): 'suspended' | 'throttled' | undefined {
    const { streak, failedAt, closed } = this.counts[door];
    if (closed) return 'suspended';
    const longest = door === 'sessions' ? 60 : 900;
    const delay = streak <= 3 ? 0 : Math.min(2 ** (streak - 3), longest);
    return now - failedAt < delay ? 'throttled' : undefined;
  }

  wrong(door: Door, now: number): void {
    const count = this.counts[door];
    count.failures += 1;
    count.streak += 1;
    count.failedAt = now;
    if (TOLD_AT.includes(count.failures)) this.told.push(`${door} ${count.failures}`);
    count.closed = count.failures >= this.mostOf(door);
    if (count.closed) this.told.push(`${door} closed`);
  }

  /**
   * Clears the counts after an accepted code or by an operator. Returns whether codes
   * were locked.
   */
  clear(): boolean {
    const wasClosed = Object.values(this.counts).some(({ closed }) => closed);
    if (wasClosed) this.told.push('open');
    this.counts = fresh();
    this.extra = 0;
    return wasClosed;
  }

  signedInOtherwise(device: string | undefined): void {
    for (const count of Object.values(this.counts)) count.streak = 0;
    this.remember(device);
  }

  passwordChanged(): void {
    this.known = [];
    const { strangers } = this.counts;
    this.extra = Math.max(this.extra, Math.min(strangers.failures, ATTEMPTS.reserve));
    strangers.streak = 0;
    strangers.closed = strangers.failures >= this.mostOf('strangers');
  }

  remember(device: string | undefined): void {
    if (device === undefined) return;
    this.known = [...this.known.filter((name) => name !== device), device].slice(-10);
  }

  private mostOf(door: Door): number {
    return ATTEMPTS[door] + (door === 'strangers' ? this.extra : 0);
  }
}

function fresh(): Record<Door, Count> {
  const none = () => ({ failures: 0, streak: 0, failedAt: -Infinity, closed: false });
  return { strangers: none(), browsers: none(), sessions: none() };
}
