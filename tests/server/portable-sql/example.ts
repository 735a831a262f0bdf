/** Small kits that break one rule, or none, and what the check says about them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { check, type Exceptions } from './check.js';

const SCHEMA = `
  create table backup_codes.accounts (account text primary key, last_event bigint);
  create table backup_codes.sets (
    account text, set_id text, remaining smallint, expires_at timestamptz,
    primary key (account, set_id));
  create table backup_codes.codes (
    account text, set_id text, verifier bytea, used_at timestamptz,
    primary key (account, set_id, verifier));
  create table backup_codes.pepper_keys (key_id text primary key);`;

/** A small kit: a file of TypeScript, or a migration after that of the tables. */
export interface Example {
  source?: string;
  migration?: string;
  manyAccounts?: Exceptions;
}

/** What the check says about a small kit. */
function faultsOf({ source = '', migration = '', manyAccounts = {} }: Example): string[] {
  const sources = new Map([
    ['example.ts', source],
    ['sets/names.ts', `export const LIVE = 'expires_at > $2::timestamptz';`],
  ]);
  const migrations = [
    { name: '0001-tables.sql', sql: SCHEMA },
    ...(migration === '' ? [] : [{ name: '0002-example.sql', sql: migration }]),
  ];
  return check({ sources, migrations }, manyAccounts).faults.map(({ says }) => says);
}

/** A function of the kit that runs one statement. */
export function running(sql: string, before = ''): Example {
  return { source: `${before}\nasync function run() { await query(\`${sql}\`, []); }` };
}

/** A function of plpgsql with this body. */
export function plpgsql(body: string, returns = 'void', declares = ''): Example {
  const takes = returns === 'trigger' ? '' : 'owner text, moment timestamptz';
  return {
    migration: `create function backup_codes.example(${takes})
      returns ${returns} language plpgsql as $$
      declare ${declares}
      begin ${body}; end $$;`,
  };
}

/** Shows that the check refuses an example, for these reasons in this order. */
export function refuses(title: string, example: Example, ...says: RegExp[]): void {
  test(title, () => {
    const faults = faultsOf(example);
    assert.equal(faults.length, says.length, faults.join('\n'));
    for (const [at, expected] of says.entries()) assert.match(faults[at] ?? '', expected);
  });
}

/** Shows that the check lets an example pass. */
export function accepts(title: string, example: Example): void {
  test(title, () => {
    assert.deepEqual(faultsOf(example), []);
  });
}

/** What makes a statement one of a single account. */
export const MINE = 'account = $1::text';
