import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import type { InstalledSite } from '../installed-site.js';
import { startProgram } from '../program.js';
import { requireInstalled, type Runtime } from '../runtimes.js';

/**
 * The tests that the command must pass in every runtime.
 *
 * @param newDatabase makes a database for the service, and returns its address
 */
export function commandCases(
  runtime: Runtime,
  site: Promise<InstalledSite>,
  newDatabase: () => Promise<string>,
): void {
  const { name } = runtime;

  test(`${name}: the command generates codes, and verifies the proof of one`, async () => {
    const { folder, command } = await site;
    const record = join(folder, `${name.replaceAll(' ', '-')}.json`);
    const run = (words: readonly string[], input?: string) =>
      printedBy(runtime, [command, ...words, '--record', record], input);
    const sheet = await run(['generate', '--count', '3']);
    const codes = sheet.match(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g) ?? [];
    assert.equal(codes.length, 3);
    const proof = await run(['proof'], codes[1]);
    assert.match(await run(['verify'], proof), /\b2\b/);
  });

  test(`${name}: the command serves backends`, async (t) => {
    const { command } = await site;
    const key = randomBytes(32).toString('base64url');
    const service = startProgram(t, runtime, [command, 'server', 'serve'], {
      BACKUP_CODES_KEYS: `default:${key}`,
      DATABASE_URL: await newDatabase(),
      LISTEN: '127.0.0.1:0',
    });
    const { address } = JSON.parse(await service.errorLine()) as { address: string };
    const session = { account: 'ada@example.org', id: 'one', steppedUp: false };
    const ask = (authorization: string) =>
      fetch(`${address}/v1/messages/status`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ session, message: {} }),
      });
    const answered = await ask(`Bearer ${key}`);
    assert.equal(answered.status, 200);
    assert.deepEqual(((await answered.json()) as { sets: unknown }).sets, []);
    assert.equal((await ask(`Bearer ${randomBytes(32).toString('hex')}`)).status, 401);
  });
}

/** Runs a program and returns what it prints. It must exit with 0. */
async function printedBy(
  { command }: Runtime,
  words: readonly string[],
  input = '',
): Promise<string> {
  const [file = '', ...options] = command;
  requireInstalled(file);
  const ended = promisify(execFile)(file, [...options, ...words]);
  ended.child.stdin?.end(input);
  return (await ended).stdout;
}
