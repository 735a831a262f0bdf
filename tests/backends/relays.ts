/**
 * The sites with a relay. `web/examples/hosts/README.md` says what a folder there has to offer, so
 * that these tests find and start it.
 */

import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { BUILD, freePort, PROJECT, startProgram, type Program } from './program.js';
import type { Service } from './service.js';

const run = promisify(execFile);

const HOSTS = 'web/examples/hosts';
/** What `scripts/setup/backend` makes for all sites. */
const STATIC = join(BUILD, 'static');

/** Whether to test this backend: the variable BACKENDS names some, and without it all are. */
export function isWanted(name: string): boolean {
  return process.env['BACKENDS']?.split(' ').includes(name) ?? true;
}

/** The names of the relays to test. */
export function relayNames(): string[] {
  return readdirSync(join(PROJECT, HOSTS)).filter(
    (name) => existsSync(join(PROJECT, HOSTS, name, 'run')) && isWanted(name),
  );
}

/** Fails if the framework's own formatter would change a file of the site. */
export async function checkFormat(name: string): Promise<void> {
  await run(join(PROJECT, HOSTS, name, 'run'), ['check', join(BUILD, name)]);
}

export interface SiteSettings {
  /** How long a session stays stepped up; the site's own default if left out. */
  stepUpSeconds?: number;
}

/** Starts a site in front of the service. It must be installed. */
export async function startSite(
  name: string,
  { url, key }: Service,
  { stepUpSeconds }: SiteSettings = {},
): Promise<Program> {
  const port = await freePort();
  return startProgram({
    name: stepUpSeconds === undefined ? name : `${name}-${stepUpSeconds}`,
    command: [join(PROJECT, HOSTS, name, 'run'), 'serve', join(BUILD, name)],
    port,
    environment: {
      PORT: String(port),
      SERVICE_URL: url,
      SERVICE_KEY: key,
      STATIC,
      ...(stepUpSeconds !== undefined && { STEP_UP_SECONDS: String(stepUpSeconds) }),
    },
  });
}
