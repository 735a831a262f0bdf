/**
 * The secrets of recovery: tokens in links, and digits that people type. The text of a token
 * names the account, so that every statement about it names one account. The database has
 * only hashes.
 */

import { createHash, randomBytes, randomInt } from 'node:crypto';

import { checkAccount } from '../../protocol/account.js';
import { MESSAGES, type MessageName } from '../../protocol/messages/table.js';
import { RECOVERY_DIGITS } from '../../protocol/scheme.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import type { Context } from '../context.js';
import type { LinkHolder } from '../in-flight.js';

/**
 * 128 bits. NIST SP 800-63B-4 section 4.2.1.2 asks for six digits, and for a throttle. Nobody
 * guesses 128 bits, so links need none.
 */
const SECRET_BYTES = 16;

/**
 * The event of a letter may be delivered again, with new secrets. So many of the latest
 * links to an address work. Of digits only the last ones do.
 */
const LINKS_KEPT = 3;

/**
 * A recovery has four letters with a link that stops it, or more if operators shorten it. The
 * holder may open any of them, the first one too. The limit only keeps a hook that always
 * throws from filling the table.
 */
const STOPS_KEPT = 50;

/** What a secret is for. */
export type Purpose = 'approve' | 'digits' | 'finish' | 'stop';

/** A row of `backup_codes.recovery_tokens`. */
export interface TokenRow {
  hash: Uint8Array;
  request: string;
  address: string;
}

/** A secret to store. */
export interface NewSecret extends TokenRow {
  purpose: Purpose;
  expires: Date;
}

/** A new token for a link of this account. */
export function newToken(account: string): string {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return `${Buffer.from(account, 'utf8').toString('base64url')}.${secret}`;
}

/** New digits to type. */
export function newDigits(): string {
  return String(randomInt(10 ** RECOVERY_DIGITS)).padStart(RECOVERY_DIGITS, '0');
}

/** The stored form of a token. It needs no salt, because nobody can guess 128 bits. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(`backup-codes recovery ${token}`).digest();
}

/** The account that a token names. `undefined` if no account has such a name. */
export function accountOf(token: string): string | undefined {
  const [name = ''] = token.split('.');
  const account = Buffer.from(name, 'base64url').toString('utf8');
  return checkAccount(account) === undefined ? account : undefined;
}

/** The account that the token of a request names. */
export function accountIn(request: unknown): string | undefined {
  const token = tokenIn(request);
  return token === undefined ? undefined : accountOf(token);
}

function tokenIn(request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  if (!('token' in request) || typeof request.token !== 'string') return undefined;
  return request.token;
}

/** Who sends a message that anybody may send. `null` if its link was never valid. */
export async function linkHolderOf(
  context: Context,
  message: MessageName,
  request: unknown,
): Promise<LinkHolder | null> {
  const token = tokenIn(request);
  const isByLink =
    context.recovery !== undefined && MESSAGES[message].sender === 'anybody';
  if (!isByLink || token === undefined) return null;
  const account = await accountOfKnown(context, token);
  return account === undefined ? null : { account, id: token, by: 'link' };
}

/**
 * The account whose token this may be. Takes no lock and creates no account, so that people
 * without a link keep nobody waiting.
 */
export async function accountOfKnown(
  { store }: Context,
  token: string,
): Promise<string | undefined> {
  const account = accountOf(token);
  if (account === undefined) return undefined;
  const rows = await store.query(
    `select from backup_codes.recovery_tokens
     where account = $1::text and hash = $2::bytea`,
    [account, tokenHash(token)],
  );
  return rows.length > 0 ? account : undefined;
}

/** The row of a token that still works. */
export async function findToken(
  { query, account, now }: AccountTransaction,
  token: string,
  purpose: Exclude<Purpose, 'digits'>,
): Promise<TokenRow | undefined> {
  const [row] = await query<TokenRow>(
    `select hash, request, address from backup_codes.recovery_tokens
     where account = $1::text and hash = $2::bytea and purpose = $3::text
       and expires_at > $4::timestamptz`,
    [account, tokenHash(token), purpose, now],
  );
  return row;
}

/** The digits of a request that still work. */
export async function findDigits(
  { query, account, now }: AccountTransaction,
  request: string,
): Promise<TokenRow[]> {
  return query<TokenRow>(
    `select hash, request, address from backup_codes.recovery_tokens
     where account = $1::text and request = $2::text and purpose = 'digits'
       and expires_at > $3::timestamptz`,
    [account, request, now],
  );
}

/** Stores secrets, and drops older ones of the same address and purpose. */
export async function storeSecrets(
  { query, account }: AccountTransaction,
  request: string,
  secrets: readonly NewSecret[],
): Promise<void> {
  if (secrets.length === 0) return;
  const [last] = await query<{ number: number }>(
    `select coalesce(max(number), 0)::integer as number from backup_codes.recovery_tokens
     where account = $1::text and request = $2::text`,
    [account, request],
  );
  await query(
    `insert into backup_codes.recovery_tokens
       (account, hash, request, purpose, address, number, expires_at)
     select $1::text, hash, $2::text, purpose, address, $3::integer, expires_at
     from unnest($4::bytea[], $5::text[], $6::text[], $7::timestamptz[])
       as made (hash, purpose, address, expires_at)
     on conflict (account, hash) do update set number = excluded.number,
       expires_at = excluded.expires_at`,
    [
      account,
      request,
      (last?.number ?? 0) + 1,
      secrets.map(({ hash }) => hash),
      secrets.map(({ purpose }) => purpose),
      secrets.map(({ address }) => address),
      secrets.map(({ expires }) => expires),
    ],
  );
  await query(
    `delete from backup_codes.recovery_tokens
     where account = $1::text and request = $2::text and hash in (
       select older.hash from (
         select t.hash, t.purpose, row_number() over (
           partition by t.purpose, t.address order by t.number desc) as place
         from backup_codes.recovery_tokens t
         where t.account = $1::text and t.request = $2::text) older
       where older.place > case older.purpose when 'digits' then 1
         when 'stop' then $4::integer else $3::integer end)`,
    [account, request, LINKS_KEPT, STOPS_KEPT],
  );
}

/** Ends secrets of a request before their time. */
export async function dropSecrets(
  { query, account }: AccountTransaction,
  request: string,
  purposes: readonly Purpose[],
): Promise<void> {
  await query(
    `delete from backup_codes.recovery_tokens
     where account = $1::text and request = $2::text and purpose = any ($3::text[])`,
    [account, request, purposes],
  );
}
