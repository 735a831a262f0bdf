import type { RelyingPartyClient, Reply } from 'backup-codes/elements';
import type {
  ChallengeSet,
  ErrorAnswer,
  SetStatus,
  StatusAnswer,
} from 'backup-codes/protocol';
import { STANDARD_FORMAT } from 'backup-codes/protocol';

/** An answer that never comes. */
export const never = <Answer>(): Promise<Answer> => new Promise<Answer>(() => undefined);

export const answer = <Answer>(value: Answer): Promise<Reply<Answer>> =>
  Promise.resolve({ ok: true, value });

export const refusal = (error: ErrorAnswer | { error: 'unreachable' }) =>
  Promise.resolve({ ok: false as const, error });

/** Parameters for a set that never really existed. */
export const CHALLENGE_SET: ChallengeSet = {
  set: 'K7Q29M3D',
  created: '2026-11-24T10:00:00Z',
  format: STANDARD_FORMAT,
  kdf: { name: 'argon2id', m: 19_456, t: 2, p: 1 },
  salt: 'AAECAwQFBgcICQoLDA0ODw',
};

export const OTHER_CHALLENGE_SET: ChallengeSet = {
  ...CHALLENGE_SET,
  set: '30124Z27',
  created: '2026-05-03T10:00:00Z',
};

export const SIGN_IN = 'sign-in-of-the-gallery-0';

export const ACTIVE_SET: SetStatus = {
  ...CHALLENGE_SET,
  state: 'active',
  label: 'Home safe',
  confirmed: '2026-11-24T10:05:00Z',
  total: 10,
  remaining: 7,
  reviewBy: '2027-11-24T10:05:00Z',
  replaces: null,
  preparedBy: null,
  origin: 'enrolled',
  used: [
    { position: 0, usedOn: '2026-12-01T08:00:00Z' },
    { position: 1, usedOn: '2026-12-24T18:00:00Z' },
    { position: 4, usedOn: '2027-01-30T08:00:00Z' },
  ],
  lastChecked: '2027-02-14T09:00:00Z',
  review: 'none',
  madeHere: false,
};

/** The holder name of an account that exists nowhere. */
export const HOLDER = 'AAECAwQFBgcICQoLDA0ODw';

export const OTHER_HOLDER = 'EBESExQVFhcYGRobHB0eHw';

export const statusOf = (...sets: SetStatus[]): StatusAnswer => ({
  holder: HOLDER,
  sets,
  suspendedOn: null,
  steppedUp: 'factor',
});

/**
 * A relying party that answers as the story says. Everything that the story omits
 * succeeds.
 */
export function scriptedClient(
  answers: Partial<RelyingPartyClient> = {},
): RelyingPartyClient {
  return {
    status: () => answer(statusOf()),
    enrol: ({ enrolment: { set } }) =>
      answer({
        set,
        state: 'pending',
        confirmToken: 'token-of-the-gallery-00',
        expires: '2026-11-25T10:00:00Z',
      }),
    confirm: ({ set }) =>
      answer({ set, state: 'active', confirmed: '2026-11-24T10:05:00Z', replaced: null }),
    check: ({ set }) => answer({ set, position: 2, usedOn: null }),
    revoke: ({ set }) => answer({ set, state: 'revoked' }),
    challenge: () =>
      answer({ signIn: SIGN_IN, sets: [CHALLENGE_SET, OTHER_CHALLENGE_SET] }),
    redeem: () =>
      answer({ set: CHALLENGE_SET.set, position: 2, remaining: 7, total: 10 }),
    explain: () => answer({ match: null }),
    recover: () => answer({ waitHours: 24 }),
    approve: () => answer({ ready: '2026-11-25T10:00:00Z' }),
    finish: () => answer({ until: '2026-11-25T11:00:00Z' }),
    stop: () => answer({ stopped: true }),
    dispute: () => answer({ stopped: true }),
    ...answers,
  };
}
