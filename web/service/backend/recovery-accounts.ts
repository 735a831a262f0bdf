import { randomUUID } from 'node:crypto';

import { parseText } from '../../protocol/schemas/parse.js';
import { list, oneOf, only, schemaOf } from '../../protocol/schemas/shape.js';
import * as v from '../../protocol/schemas/valibot.js';
import type { RecoveryAccount } from '../../server/recovery/account.js';
import { moment } from '../api/moment.js';
import type { SignedAddress } from '../settings/configuration.js';
import { tenantOfStored } from '../tenant.js';
import { BackendError, posterTo, readText } from './post-signed.js';

/** Milliseconds for an answer. A backend that takes events waits for it. */
const PATIENCE_MS = 4_000;

/** What the backend answers about an account. Moments are texts. */
interface AccountBody {
  holders: 'one' | 'several';
  addresses: {
    id: string;
    kind: 'email' | 'text' | 'contact';
    since: string;
    until?: string;
  }[];
}

const accountBody = schemaOf<AccountBody>()(
  only({
    holders: oneOf('one', 'several'),
    addresses: list(
      only({
        id: v.string(),
        kind: oneOf('email', 'text', 'contact'),
        since: moment,
        until: v.exactOptional(moment),
      }),
      0,
      100,
    ),
  }),
);

const ACCOUNT_MAX_BYTES = 65_536;

/** Asks the backend for the addresses of an account. */
export function accountsAt(address: SignedAddress) {
  const post = posterTo(address, { patienceMs: PATIENCE_MS, read: readText });
  return async (stored: string): Promise<RecoveryAccount> => {
    const tenant = tenantOfStored(stored);
    const question = { tenant: tenant.name, account: tenant.own(stored) };
    const text = await post(randomUUID(), question);
    const parsed = parseText(accountBody, text, ACCOUNT_MAX_BYTES);
    if (!parsed.ok) throw new BackendError(parsed.error.error, parsed.error.field);
    const { holders, addresses } = parsed.value;
    return {
      holders,
      addresses: addresses.map(({ since, until, ...rest }) => ({
        ...rest,
        since: new Date(since),
        ...(until !== undefined && { until: new Date(until) }),
      })),
    };
  };
}
