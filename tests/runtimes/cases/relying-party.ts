import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import { activate, clientOf } from '../../server/fixtures/client.js';
import { makeSheet } from '../../server/fixtures/sheet.js';
import { sendToSite } from '../../server/fixtures/server-process.js';
import type { InstalledSite } from '../installed-site.js';
import { startProgram } from '../program.js';
import type { Runtime } from '../runtimes.js';
import { messageCases } from './messages.js';

/** Each server of a runtime, as `programs/site.ts` takes its name. */
const SERVERS = { own: 'its own server', node: 'node:http' } as const;

type ServerName = keyof typeof SERVERS;

/**
 * The tests that the kit must pass in every runtime, with each of its servers.
 *
 * @param newDatabase makes a PostgreSQL database, and returns its address
 */
export function relyingPartyCases(
  runtime: Runtime,
  servers: readonly ServerName[],
  site: Promise<InstalledSite>,
  newDatabase: () => Promise<string>,
): void {
  const { name } = runtime;

  /** Starts a site and returns it with the address of its messages. */
  async function start(
    t: TestContext,
    server: ServerName,
    environment: Record<string, string>,
  ) {
    const file = (await site).program('site.js');
    const program = startProgram(t, runtime, [file, server], environment);
    const port = await program.line();
    return { program, url: `http://127.0.0.1:${port}/backup-codes` };
  }

  for (const server of servers) {
    const where = `${name}, ${SERVERS[server]}`;

    messageCases(`${where}, PostgreSQL`, async (t) => {
      return (await start(t, server, { DATABASE_URL: await newDatabase() })).url;
    });

    test(`${where} delivers events`, async (t) => {
      const environment = { DATABASE_URL: await newDatabase() };
      const { program, url } = await start(t, server, environment);
      await activate(clientOf(sendToSite(url)), 'ada@example.org', makeSheet());
      const kinds = [await program.line(), await program.line()];
      assert.deepEqual(kinds, ['enrolled', 'confirmed']);
    });
  }

  messageCases(`${name}, PGlite`, async (t) => {
    const data = join((await site).folder, `data-${name.replaceAll(' ', '-')}`);
    return (await start(t, 'node', { DATABASE_URL: '', DATA_FOLDER: data })).url;
  });
}
