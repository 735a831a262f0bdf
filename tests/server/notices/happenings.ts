import type { BackupCodesEvent, Happening, Letter } from 'backup-codes/server';

const SET = { set: 'K7Q29M3D', label: 'Home safe' };
const FROM = { from: 'Firefox on Linux' };
const GRACE = { by: 'operator', operator: 'grace' } as const;
const HOLDER = { by: 'holder', ...FROM } as const;

/** The events of one act. */
export function act(...happenings: Happening[]): BackupCodesEvent[] {
  return happenings.map((happening, at) => ({
    ...happening,
    id: `${at + 1}`,
    account: 'ada',
    at: '2026-11-24T10:00:00Z',
  }));
}

export const used = (remaining: number, purpose?: 'step-up'): Happening => ({
  ...SET,
  ...FROM,
  kind: 'used',
  position: 2,
  remaining,
  total: 10,
  ...(purpose && { purpose }),
});

const low: Happening = { ...SET, kind: 'low', remaining: 3 };
const exhausted: Happening = { ...SET, kind: 'exhausted' };
const lifted: Happening = { ...HOLDER, kind: 'lifted' };

function confirmed(replaced: string | null): Happening {
  return { ...SET, ...FROM, kind: 'confirmed', replaced };
}

function revoked(
  doer: typeof GRACE | typeof HOLDER,
  was: 'active' | 'pending',
): Happening {
  return { ...SET, ...doer, kind: 'revoked', reason: 'withdrawn', was };
}

function replaced(set: string): Happening {
  return {
    ...HOLDER,
    kind: 'revoked',
    set,
    label: '',
    reason: 'replaced',
    was: 'active',
  };
}

function imported(active: boolean): Happening {
  return { ...SET, ...GRACE, kind: 'imported', total: 10, active };
}

const SHARES = ['strangers', 'browsers', 'sessions'] as const;

/** Each act of which the holder gets a notice, by a name. */
export const ACTS: Readonly<Record<string, readonly BackupCodesEvent[]>> = {
  confirmed: act(confirmed(null)),
  replaced: act(confirmed('W4H83D9R'), replaced('W4H83D9R')),
  used: act(used(6)),
  'used to step up': act(used(6, 'step-up')),
  'used, few left': act(used(3), low),
  'used, none left': act(used(0), exhausted),
  'used to step up, none left': act(used(0, 'step-up'), exhausted),
  'used, unlocks': act(used(6), lifted),
  removed: act(revoked(HOLDER, 'active')),
  'removed by an administrator': act(revoked(GRACE, 'active')),
  discarded: act(revoked(HOLDER, 'pending')),
  'discarded by an administrator': act(revoked(GRACE, 'pending')),
  'unlocked by an administrator': act({ ...GRACE, kind: 'lifted' }),
  'unlocked by the holder': act(lifted),
  'imported, on': act(imported(true)),
  'imported, not on': act(imported(false)),
  'review due': act({ ...SET, kind: 'review_due', remaining: 7, total: 10 }),
  'never confirmed': act({ ...SET, kind: 'never_confirmed', until: null }),
  'not confirmed yet': act({
    ...SET,
    kind: 'never_confirmed',
    until: '2026-11-27T10:00:00Z',
  }),
  ...Object.fromEntries(
    SHARES.flatMap((share) => {
      const failures: Happening = { kind: 'failures', share, count: 20 };
      const suspended: Happening = { kind: 'suspended', share, failures: 20 };
      return [
        [`failures of ${share}`, act(failures)],
        [`suspended ${share}`, act(failures, suspended)],
      ];
    }),
  ),
};

const REQUEST = { request: 'r' };
const READY = '2026-11-25T10:00:00Z';

/** Each event of a recovery. */
export const RECOVERIES: readonly BackupCodesEvent[] = [
  { ...REQUEST, ...FROM, kind: 'recovery_asked' },
  { ...REQUEST, ...FROM, kind: 'recovery_opened', approvedBy: 'a', ready: READY },
  { ...REQUEST, kind: 'recovery_halfway', ready: READY },
  { ...REQUEST, ...GRACE, kind: 'recovery_shortened', missing: 1 },
  { ...REQUEST, ...GRACE, kind: 'recovery_shortened', missing: 0 },
  { ...REQUEST, kind: 'recovery_ready' },
  { ...REQUEST, ...FROM, kind: 'recovery_finish_asked' },
  { ...REQUEST, ...HOLDER, kind: 'recovery_cancelled', how: 'link', address: 'a' },
  { ...REQUEST, ...FROM, kind: 'recovery_used' },
  { ...GRACE, kind: 'recovery_frozen', how: 'operator' },
  { ...GRACE, kind: 'recovery_unfrozen' },
].flatMap((happening) => act(happening as Happening));

/** Letters that hold everything a letter to such an address can hold. */
export const LETTERS: readonly Letter[] = [
  {
    to: 'ada@home.example',
    kind: 'email',
    approve: 'T0.approve',
    finish: 'T1.finish',
    stop: 'T2.stop',
  },
  {
    to: '+41791234567',
    kind: 'text',
    digits: '123456',
    finish: 'T1.finish',
    stop: 'T2.stop',
  },
  {
    to: 'lin@home.example',
    kind: 'contact',
    digits: '123456',
    finish: 'T1.finish',
    stop: 'T2.stop',
  },
];

/** What the site says about ada's account. */
export const OPTIONS = {
  service: 'Postbox',
  account: 'ada',
  timeZone: 'Europe/Zurich',
  linkTo: (what: string, token: string) =>
    `https://postbox.example/recovery#${what}=${token}`,
};
