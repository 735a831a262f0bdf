/** What the service answers, as types, and as schemas for `openapi.json`. */

import { MESSAGES } from '../../protocol/messages/table.js';
import type { StatusAnswer } from '../../protocol/messages/status.js';
import type { SetId } from '../../protocol/set-id.js';
import * as fields from '../../protocol/schemas/fields.js';
import {
  atLeast,
  boolean,
  count,
  list,
  oneOf,
  schemaOf,
} from '../../protocol/schemas/shape.js';
import * as v from '../../protocol/schemas/valibot.js';
import type { DeliveredEvent } from '../../server/events/event.js';
import type { HistoryActor } from '../../server/events/history.js';
import { TAKE_MAX } from '../../server/events/hand-out.js';
import type { Letter } from '../../server/recovery/letter.js';
import type { Imported } from '../../server/import-sets.js';
import type { AccountOverview } from '../../server/overview.js';
import type { OpenRecovery, RecoveryOverview } from '../../server/recovery/operators.js';

const KINDS = [
  'enrolled',
  'confirmed',
  'used',
  'low',
  'exhausted',
  'revoked',
  'failures',
  'suspended',
  'lifted',
  'imported',
  'review_due',
  'never_confirmed',
  'recovery_asked',
  'recovery_opened',
  'recovery_halfway',
  'recovery_shortened',
  'recovery_ready',
  'recovery_finish_asked',
  'recovery_cancelled',
  'recovery_used',
  'recovery_frozen',
  'recovery_unfrozen',
] as const satisfies readonly DeliveredEvent['kind'][];

/**
 * What happened to an account's codes. The fields depend on the kind; `web/service/README.md`
 * lists them. It holds no secret, except for `letters`.
 */
export interface ServiceEvent {
  /** Unique, and the same when the event comes again. */
  id: string;
  /** The tenant's name for the account. */
  account: string;
  kind: DeliveredEvent['kind'];
  /** The time by the database's clock. */
  at: string;
  /** The set that it is about. */
  set?: SetId;
  /** What the holder calls the set. */
  label?: string;
  /** Codes in the set. */
  total?: number;
  /** Unused codes of the set. */
  remaining?: number;
  /** Position of the used code on the sheet, counted from zero. */
  position?: number;
  /** The code was typed in a session, to authenticate again. */
  purpose?: 'step-up';
  /** The set that the new one is to replace. */
  replaces?: SetId | null;
  /** The set that the new one has replaced. */
  replaced?: SetId | null;
  /** Why a set was revoked. */
  reason?: 'replaced' | 'withdrawn';
  /** The state of the set before. */
  was?: 'pending' | 'active';
  /** Whose attempts are meant: of strangers, known browsers or sessions. */
  share?: string;
  /** Wrong codes in that share. */
  count?: number;
  /** Wrong codes in that share when it was locked. */
  failures?: number;
  /** Whether the imported set works already. */
  active?: boolean;
  /** Until when the codes can still be turned on. */
  until?: string | null;
  /** Who did it. */
  by?: 'holder' | 'operator';
  /** The site's name for the operator. */
  operator?: string;
  /** Where the person was, in the words of the site. */
  from?: string;
  /** Identifies a recovery. */
  request?: string;
  /** The site's ID of the address that approved a recovery. */
  approvedBy?: string;
  /** When the wait of a recovery ends. */
  ready?: string;
  /** Operators who still must agree. */
  missing?: number;
  /** What stopped a recovery. */
  how?: string;
  /** The site's ID of the address whose link did. */
  address?: string;
  /** What to send to each address. They hold secrets: never log or store them. */
  letters?: readonly Letter[];
}

const text = v.string();
const texts: v.GenericSchema<unknown, readonly string[]> = list(text, 0);
const optional = v.exactOptional;
const number = count(0, Number.MAX_SAFE_INTEGER);

export const letter = schemaOf<Letter>()(
  atLeast({
    to: text,
    kind: oneOf('email', 'text', 'contact'),
    approve: optional(text),
    digits: optional(text),
    finish: optional(text),
    stop: optional(text),
  }),
);

const eventFields = {
  id: text,
  account: text,
  kind: oneOf(...KINDS),
  at: fields.time,
  set: optional(fields.setId),
  label: optional(text),
  total: optional(number),
  remaining: optional(number),
  position: optional(number),
  purpose: optional(oneOf('step-up')),
  replaces: optional(v.nullable(fields.setId)),
  replaced: optional(v.nullable(fields.setId)),
  reason: optional(oneOf('replaced', 'withdrawn')),
  was: optional(oneOf('pending', 'active')),
  share: optional(text),
  count: optional(number),
  failures: optional(number),
  active: optional(boolean),
  until: optional(v.nullable(fields.time)),
  by: optional(oneOf('holder', 'operator')),
  operator: optional(text),
  from: optional(text),
  request: optional(text),
  approvedBy: optional(text),
  ready: optional(fields.time),
  missing: optional(number),
  how: optional(text),
  address: optional(text),
};

export const serviceEvent = schemaOf<ServiceEvent>()(
  atLeast({
    ...eventFields,
    letters: optional(list(letter, 0) as v.GenericSchema<unknown, readonly Letter[]>),
  }),
);

/** An event, and who is behind it. */
export interface HistoryItem extends Omit<ServiceEvent, 'letters'> {
  actor: HistoryActor;
}

export const historyItem = schemaOf<HistoryItem>()(
  atLeast({ ...eventFields, actor: oneOf('holder', 'operator', 'somebody', 'system') }),
);

export const openRecovery = schemaOf<OpenRecovery>()(
  atLeast({
    account: text,
    request: text,
    state: oneOf('waiting', 'ready'),
    asked: fields.time,
    from: v.nullable(text),
    approved: fields.time,
    approvedBy: text,
    ready: fields.time,
    shortenedBy: texts,
  }),
);

export const recoveryOverview = schemaOf<RecoveryOverview>()(
  atLeast({
    open: v.nullable(openRecovery),
    epoch: v.nullable(fields.time),
    recentlyRecovered: v.nullable(fields.time),
    frozen: v.nullable(fields.time),
  }),
);

/** All that an operator may see of an account. */
export interface AccountAnswer {
  /** What the holder sees. */
  status: StatusAnswer;
  /** The latest events, newest first. */
  history: HistoryItem[];
  /** How the account stands with recovery. `null` if the service does not recover accounts. */
  recovery: RecoveryOverview | null;
}

export const accountOverview = schemaOf<AccountOverview>()(
  atLeast({
    account: text,
    state: oneOf('none', 'active', 'low', 'exhausted', 'suspended'),
    remaining: number,
    review: oneOf('none', 'ask', 'due', 'overdue'),
    neverTurnedOn: boolean,
  }),
);

export const imported = schemaOf<Imported>()(
  atLeast({
    account: text,
    set: fields.setId,
    state: oneOf('pending', 'active', 'already_enrolled', 'too_many_sets'),
  }),
);

/** What to send, and to whom. */
export interface NoticeItem {
  /** The site's ID of the address. `null` for the account's usual one. */
  to: string | null;
  kind: Letter['kind'] | null;
  /** One line. */
  subject: string;
  /** Plain text. A notice about a recovery holds secrets, as the letter does. */
  text: string;
}

export const noticeItem = schemaOf<NoticeItem>()(
  atLeast({
    to: v.nullable(text),
    kind: v.nullable(oneOf('email', 'text', 'contact')),
    subject: text,
    text,
  }),
);

/** The answer of each route that is no message. */
export const answers = {
  nothing: atLeast({}),
  account: schemaOf<AccountAnswer>()(
    atLeast({
      status: MESSAGES.status.answer.schema as v.GenericSchema<unknown, StatusAnswer>,
      history: list(historyItem, 0),
      recovery: v.nullable(recoveryOverview),
    }),
  ),
  revoked: MESSAGES.revoke.answer.schema,
  lifted: atLeast({ lifted: boolean }),
  mayRecover: atLeast({ mayRecover: boolean }),
  cancelled: atLeast({ cancelled: boolean }),
  unfrozen: atLeast({ unfrozen: boolean }),
  shortened: atLeast({ missing: v.nullable(number) }),
  overview: atLeast({ accounts: list(accountOverview, 0) }),
  recoveries: atLeast({ recoveries: list(openRecovery, 0) }),
  imported: atLeast({ imported: list(imported, 0) }),
  notices: atLeast({ notices: list(noticeItem, 0) }),
  events: atLeast({ events: list(serviceEvent, 0, TAKE_MAX) }),
};
