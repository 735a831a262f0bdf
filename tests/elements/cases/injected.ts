import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { pressByKey, shownCodes, until, untilState } from '../hands.js';
import { UPLOADS, type AddressKind, type PolicyName } from '../host/injection.js';
import { scene, type SharedBrowser } from '../scene.js';

const POLICIES: PolicyName[] = ['readme', 'strict-dynamic'];
const KINDS: AddressKind[] = ['uploads', 'data'];

/** Elements that an attacker has injected into the page as markup. */
export function injectedCases(shared: SharedBrowser): void {
  describe('elements injected as markup', () => {
    const on = scene(shared);

    for (const policy of POLICIES) {
      for (const kind of KINDS) {
        test(`cannot choose module, worker or server (${policy}, ${kind})`, async () => {
          const { page } = on;
          on.site.forAccount(`victim ${policy} ${kind}`);
          on.site.addresses.splice(0);
          await page.goto(`${on.site.origin}/injected/${policy}/${kind}`);
          await until(() => asked(on.site.addresses, '/backup-codes/challenge'));
          await untilState(page, 'none');
          await pressByKey(page, 'Get backup codes');
          await untilState(page, 'codes');
          assert.equal((await shownCodes(page)).length, 10);

          assert.deepEqual(await workersOf(page), [`${on.site.origin}/worker.js`]);
          assert.ok(asked(on.site.addresses, '/backup-codes/enrol'));
          assert.ok(asked(on.site.addresses, '/wasm/backup-codes.wasm'));
          const toAttacker = on.site.addresses.filter((one) => one.startsWith(UPLOADS));
          assert.deepEqual(toAttacker, []);
        });
      }
    }
  });
}

function asked(addresses: readonly string[], path: string): boolean {
  return addresses.includes(path);
}

/** The addresses of all workers that the page has started. */
function workersOf(page: { evaluate: <T>(run: () => T) => Promise<T> }) {
  return page.evaluate(() => Array.from(new Set(window.workerAddresses ?? [])));
}
