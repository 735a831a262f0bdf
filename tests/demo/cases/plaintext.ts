import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { decodeBase64url, deriveProof, generateCodeSet, toEnrolment } from 'backup-codes';
import { parseRequest, STANDARD_FORMAT, type Enrolment } from 'backup-codes/protocol';

import { textOf, untilShown, untilState } from '../../elements/hands.js';
import { keyboardOf } from '../fixtures/hands.js';
import { record } from '../fixtures/record.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import {
  formsOfCode,
  formsOfProof,
  found,
  verifierOf,
  type Places,
} from '../fixtures/traces.js';
import { visit, type Visitor } from '../fixtures/visit.js';
import type { Stage } from '../../elements/stage.js';
import type { Cast } from './story.js';

/** P1: no code leaves the device, and no proof is sent instead of a verifier. */
export function plaintextCases({ browser }: Pick<Cast, 'browser'>): void {
  describe('what leaves the device', () => {
    let site: DemoSite;
    let ada: Visitor & { stage: Stage };
    let places: () => Promise<Places>;
    let enrolments: Enrolment[] = [];
    const sheets: string[][] = [];
    /** The set IDs that the page shows with the codes. */
    const setIds: string[] = [];
    const began = Date.now();

    before(async () => {
      site = await startDemo();
      ada = await visit(browser(), site, keyboardOf);
      places = record(ada.page, site);
      await live();
      // The browser sends each twice: the site first asks for a second factor.
      enrolments = [...new Set(bodiesOf('enrol'))].map((body) => {
        const parsed = parseRequest('enrol', body);
        assert.ok(parsed.ok);
        return parsed.value.enrolment;
      });
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    /** Does everything that a person does with codes. */
    async function live(): Promise<void> {
      await ada.signIn();
      await ada.hands.fill('Where will you keep them? (optional)', LABEL);
      await ada.hands.press('Get backup codes');
      await noteSetId();
      await ada.hands.press('Copy');
      const first = await ada.keepCodes();
      sheets.push(first);
      await ada.hands.fill('One of your new codes', mistyped(first[3] ?? ''));
      await untilShown(ada.page, '.problem');
      await ada.turnOn(first[3] ?? '');
      await ada.hands.press('Check a code');
      await ada.hands.fill('A code from this set', first[5] ?? '');
      await ada.hands.press('Check code');
      await untilShown(ada.page, '.told .good.notice');
      for (const state of ['active', 'used']) {
        await ada.signOut();
        await ada.beginWithCode();
        await ada.hands.fill('Backup code', first[0] ?? '');
        await ada.hands.press('Sign in');
        if (state === 'active') await ada.hands.press('Continue');
        await untilState(ada.page, state);
        if (state === 'used') await ada.signIn();
      }
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
      await noteSetId();
      const second = await ada.keepCodes();
      sheets.push(second);
      await ada.page.reload();
      await untilState(ada.page, 'pending');
      await ada.hands.fill('One of those codes', second[2] ?? '');
      await ada.hands.press('Turn on backup codes');
      await untilState(ada.page, 'active');
      await ada.signOut();
      await ada.beginWithCode();
      await ada.hands.fill('Backup code', first[7] ?? '');
      await ada.hands.press('Sign in');
      await untilState(ada.page, 'retired');
    }

    async function noteSetId(): Promise<void> {
      await untilState(ada.page, 'codes');
      const text = (await textOf(ada.page, '.muted')).join('\n');
      setIds.push((/^Set ([\w-]+), made on/m.exec(text)?.[1] ?? '').replace('-', ''));
    }

    function bodiesOf(message: string): string[] {
      return site.exchanges
        .filter(({ path }) => path === `/backup-codes/${message}`)
        .map(({ requestBody }) => requestBody);
    }

    /** The proof of a code, for the set of its own sheet or of another one. */
    const proofOf = (sheet: number, index: number, set = sheet) => {
      const enrolment = enrolments[set];
      assert.ok(enrolment !== undefined);
      return deriveProof(sheets[sheet]?.[index] ?? '', enrolment);
    };

    test('no code leaves, whole or in halves, in any form or place', async () => {
      const everywhere = await places();
      assert.deepEqual(found(sheets.flat().flatMap(formsOfCode), everywhere), []);
      // These places must not be empty, or the check above proves nothing.
      for (const place of ['request bodies', 'database', 'answer bodies']) {
        assert.ok(Buffer.from(everywhere[place] ?? '').includes(LABEL), place);
      }
      assert.match(String(everywhere['server log']), /POST \/backup-codes\/redeem/);
      assert.match(String(everywhere['addresses']), /\/second-step\/backup-code/);
    });

    test('the page sends requests only to its own site', async () => {
      const { addresses = '' } = await places();
      const others = String(addresses)
        .split('\n')
        .filter((address) => !address.startsWith(`${site.origin}/`))
        // Firefox itself loads a font from one, and a data: address sends nothing.
        .filter((address) => !address.startsWith('data:'));
      assert.deepEqual(others, []);
    });

    test('proofs are sent with redeem and explain only, and appear nowhere else', async () => {
      const proofs = await Promise.all(
        [0, 1].flatMap((sheet) =>
          Array.from({ length: 10 }, (_, index) => proofOf(sheet, index)),
        ),
      );
      const traces = proofs.flatMap(formsOfProof);
      const messages = ['enrol', 'confirm', 'check', 'status', 'challenge'];
      const others: Places = {
        ...(await places()),
        'request bodies': messages.flatMap(bodiesOf).join('\n'),
      };
      assert.deepEqual(found(traces, others), []);
      // One proof was redeemed twice, and one was explained.
      const sent = [...bodiesOf('redeem'), ...bodiesOf('explain')].join('\n');
      const asText = traces.filter(({ form }) => form === 'proof in base64url');
      assert.equal(found(asText, { sent }).length, 2);
    });

    test('every message has exactly its expected content, recomputed from the codes', async () => {
      assert.equal(enrolments.length, 2);
      const [first, second] = enrolments;
      const said = (message: string) =>
        bodiesOf(message).map((body) => JSON.parse(body) as Record<string, unknown>);
      const { holder } = await site.codes.relyingParty.statusOf('ada');
      const enrols = enrolments.map(async ({ created, salt }, sheet) => {
        // The only values that can't be recomputed are random, or a time during this test.
        assert.equal(decodeBase64url(salt)?.length, 16);
        const age = Date.now() - Date.parse(created);
        assert.ok(age >= 0 && age <= Date.now() - began + 1_000, created);
        const proofs = sheets[sheet]?.map((_, index) => proofOf(sheet, index)) ?? [];
        return {
          enrolment: {
            version: 1,
            set: setIds[sheet],
            label: LABEL,
            created,
            format: STANDARD_FORMAT,
            kdf: { name: 'argon2id', m: 19_456, t: 2, p: 1 },
            salt,
            verifiers: (await Promise.all(proofs)).map(verifierOf),
          },
          replaces: setIds[sheet - 1] ?? null,
          holder,
        };
      });
      const sent = [...new Set(bodiesOf('enrol'))].map(
        (body) => JSON.parse(body) as unknown,
      );
      assert.deepEqual(sent, await Promise.all(enrols));
      const [enrolled] = answersOf<{ confirmToken: string }>('enrol');
      assert.deepEqual(said('confirm'), [
        {
          set: first?.set,
          verifier: first?.verifiers[3],
          confirmToken: enrolled?.confirmToken,
        },
        { set: second?.set, verifier: second?.verifiers[2], confirmToken: null },
      ]);
      assert.deepEqual(said('check'), [
        { set: first?.set, verifier: first?.verifiers[5] },
      ]);
      const signIns = answersOf<{ signIn: string }>('challenge').map(
        ({ signIn }) => signIn,
      );
      const request = async (at: number, sheet: number, index: number, set: number) => ({
        signIn: signIns[at],
        proofs: [
          {
            set: enrolments[set]?.set,
            proof: Buffer.from(await proofOf(sheet, index, set)).toString('base64url'),
          },
        ],
      });
      assert.deepEqual(said('redeem'), [
        { ...(await request(0, 0, 0, 0)), details: true },
        { ...(await request(1, 0, 0, 0)), details: true },
        // A code of the old set, tried against the new one.
        { ...(await request(2, 0, 7, 1)), details: true },
      ]);
      assert.deepEqual(said('explain'), [await request(2, 0, 7, 0)]);
      for (const empty of [...said('status'), ...said('challenge')]) {
        assert.deepEqual(empty, { details: true });
      }
    });

    function answersOf<Answer>(message: string): Answer[] {
      return site.exchanges
        .filter(({ path, status }) => path === `/backup-codes/${message}` && status < 300)
        .map(({ answerBody }) => JSON.parse(answerBody) as Answer);
    }

    describe('a build that leaks is caught', () => {
      for (const [place, leak] of Object.entries(LEAKS)) {
        test(`by ${place}`, async () => {
          const code = await newCode();
          const isFound = async () => {
            const { [place]: content = '' } = await places();
            return found(formsOfCode(code), { [place]: content }).length > 0;
          };
          assert.equal(await isFound(), false);
          await ada.page.evaluate(leak, code);
          assert.equal(await isFound(), true);
        });
      }

      test('by what the server stores and answers', async () => {
        const code = await newCode();
        const set = await generateCodeSet({ count: 5, label: code });
        const enrolment = await toEnrolment(set);
        const file = { version: 1, enrolments: [{ account: 'ada', enrolment }] };
        const imported = await site.codes.relyingParty.importSets(JSON.stringify(file));
        assert.ok(imported.ok);
        await ada.signIn();
        const everywhere = await places();
        for (const place of ['database', 'answer bodies']) {
          const { [place]: content = '' } = everywhere;
          assert.notDeepEqual(found(formsOfCode(code), { [place]: content }), []);
        }
      });

      const code = 'XQB1-76K8-0QQX-8B9D';
      const canonical = code.replaceAll('-', '');
      const disguises: Record<string, string> = {
        reversed: Array.from(canonical).reverse().join(''),
        'in small letters': canonical.toLowerCase(),
        'as a half': canonical.slice(8),
        'in hex': Buffer.from(code).toString('hex'),
        'in base64': Buffer.from(`{"c":"${code}"}`).toString('base64'),
        'percent-encoded': Buffer.from(code)
          .toString('hex')
          .toUpperCase()
          .replace(/../g, '%$&'),
      };
      for (const [how, disguise] of Object.entries(disguises)) {
        test(how, () => {
          assert.notDeepEqual(found(formsOfCode(code), { body: `x${disguise}y` }), []);
        });
      }
    });
  });
}

async function newCode(): Promise<string> {
  const [code = ''] = (await generateCodeSet({ count: 1 })).codes();
  return code;
}

const LABEL = 'Home safe of Ada';

function mistyped(code: string): string {
  return code.slice(0, 2) + (code[2] === 'A' ? 'B' : 'A') + code.slice(3);
}

/** How a careless or malicious script could leak a code, by the place where it ends up. */
const LEAKS: Record<string, (code: string) => unknown> = {
  'request line': (code) => fetch(`/inbox?${code.toLowerCase()}`),
  'request bodies': (code) => fetch('/inbox', { method: 'POST', body: btoa(code) }),
  'request headers': (code) => fetch('/inbox', { headers: { 'x-leak': code } }),
  'server log': (code) => fetch(`/inbox?log=${code}`),
  console: (code) => {
    console.info(code);
  },
  localStorage: (code) => {
    localStorage.setItem('leak', code);
  },
  sessionStorage: (code) => {
    sessionStorage.setItem('leak', code.slice(0, 9));
  },
  cookies: (code) => {
    document.cookie = `leak=${code}`;
  },
  'window name': (code) => {
    window.name = code;
  },
  caches: async (code) => {
    const cache = await caches.open('leak');
    await cache.put('/leak', new Response(code));
  },
  IndexedDB: (code) =>
    new Promise<void>((resolve) => {
      const opening = indexedDB.open('leak');
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('codes').put(code, 1);
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    }),
  'history state': (code) => {
    history.replaceState({ code }, '');
  },
  addresses: (code) => {
    history.pushState(null, '', `#${code}`);
  },
};
