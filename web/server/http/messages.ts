import { ENROL_REQUEST_MAX_BYTES, REQUEST_MAX_BYTES } from '../../protocol/limits.js';
import type { Answer } from '../answer.js';
import type { PendingSignIn, Session } from '../identity.js';
import type { RelyingParty } from '../relying-party.js';

interface Route {
  methods: readonly string[];
  maxBytes: number;
  /** HTTP status where it is granted. */
  status: 200 | 201;
}

/** A message that somebody sends who is signed in. */
export interface SessionMessage extends Route {
  who: 'session';
  answer(
    party: RelyingParty,
    session: Session | null,
    request: unknown,
  ): Promise<Answer<object>>;
}

/** A message that somebody sends who is in the middle of signing in. */
export interface SignInMessage extends Route {
  who: 'pending sign-in';
  answer(
    party: RelyingParty,
    signIn: PendingSignIn | null,
    request: unknown,
  ): Promise<Answer<object>>;
}

const POST: Route = { methods: ['POST'], maxBytes: REQUEST_MAX_BYTES, status: 200 };

function ofSession(
  answer: SessionMessage['answer'],
  route?: Partial<Route>,
): SessionMessage {
  return { who: 'session', ...POST, ...route, answer };
}

function ofSignIn(answer: SignInMessage['answer']): SignInMessage {
  return { who: 'pending sign-in', ...POST, answer };
}

/** The name of a message, as it stands in the path. */
export type MessageName =
  | 'status'
  | 'enrol'
  | 'confirm'
  | 'check'
  | 'revoke'
  | 'challenge'
  | 'redeem'
  | 'explain';

/** The messages of the protocol. */
export const MESSAGES: Readonly<Record<MessageName, SessionMessage | SignInMessage>> = {
  status: ofSession((party, session, request) => party.status(session, request), {
    methods: ['POST', 'GET'],
  }),
  enrol: ofSession((party, session, request) => party.enrol(session, request), {
    maxBytes: ENROL_REQUEST_MAX_BYTES,
    status: 201,
  }),
  confirm: ofSession((party, session, request) => party.confirm(session, request)),
  check: ofSession((party, session, request) => party.check(session, request)),
  revoke: ofSession((party, session, request) => party.revoke(session, request)),
  challenge: ofSignIn((party, signIn, request) => party.challenge(signIn, request)),
  redeem: ofSignIn((party, signIn, request) => party.redeem(signIn, request)),
  explain: ofSignIn((party, signIn, request) => party.explain(signIn, request)),
};
