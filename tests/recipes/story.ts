import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type {
  ChallengeAnswer,
  ConfirmRequest,
  EnrolAnswer,
  StatusAnswer,
} from 'backup-codes/protocol';

import { openBrowser, type Browser } from './browser.js';
import { startRecipe, type Program, type RecipeSite } from './site.js';
import { makeSheet, verifierOf, type Sheet } from '../server/fixtures/sheet.js';

/** The person in `web/examples/recipes/stand-in-users.js`. */
const ADA = { name: 'ada@example.org', password: 'correct horse' };
const DIGITS = { digits: '123456' };

/** In what a recipe differs from the others. */
export interface RecipeOptions {
  /** How a browser sends name and password. By default `POST /sign-in`. */
  first?: (browser: Browser, password: string) => Promise<void>;
  /** Whether a person who signs in again keeps the session. By default yes. */
  keepsSession?: boolean;
}

async function sendPassword(browser: Browser, password: string): Promise<void> {
  const response = await browser.post('/sign-in', { ...ADA, password });
  assert.equal(response.status, password === ADA.password ? 200 : 401);
}

async function second(browser: Browser): Promise<void> {
  assert.equal((await browser.post('/second-step', DIGITS)).status, 200);
}

/** Tests that every recipe must pass. */
export function recipeWorks(
  name: string,
  open: () => Program | Promise<Program>,
  { first = sendPassword, keepsSession = true }: RecipeOptions = {},
): void {
  describe(name, () => {
    let site: RecipeSite;
    before(async () => {
      site = await startRecipe(await open());
    });
    after(() => site.close());

    test('nobody is signed in before the second step', async () => {
      const browser = openBrowser(site.origin);
      await refused(browser.get('/backup-codes/status'), 401, 'unauthorized');
      await refused(browser.post('/backup-codes/challenge', {}), 401, 'unauthorized');
      await first(browser, 'wrong horse');
      await refused(browser.post('/backup-codes/challenge', {}), 401, 'unauthorized');
      await first(browser, ADA.password);
      await refused(browser.get('/backup-codes/status'), 401, 'unauthorized');
    });

    test('what is kept of a sign-in never passes for a session', async () => {
      const settings = openBrowser(site.origin);
      await first(settings, ADA.password);
      await second(settings);
      await granted(settings.get('/backup-codes/status'), 200);

      const begun = openBrowser(site.origin);
      await first(begun, ADA.password);
      for (const name of settings.cookies.keys()) {
        for (const value of begun.cookies.values()) {
          const forged = openBrowser(site.origin, new Map([[name, value]]));
          await refused(forged.get('/backup-codes/status'), 401, 'unauthorized');
        }
      }
    });

    test('a page of another origin is refused', async () => {
      const browser = openBrowser(site.origin);
      await first(browser, ADA.password);
      const other = browser.on('https://example.net');
      const response = await other.post('/backup-codes/challenge', {});
      assert.equal(response.status, 403);
    });

    test('codes are turned on, and each signs in once', async () => {
      const settings = openBrowser(site.origin);
      await first(settings, ADA.password);
      await second(settings);
      const sheet = await enrol(settings);

      const browser = openBrowser(site.origin);
      await first(browser, ADA.password);
      const beforeCode = browser.copy();
      const answer = await redeem(browser, sheet, 3);
      assert.deepEqual(answer, {
        set: sheet.enrolment.set,
        position: 3,
        remaining: 9,
        total: 10,
      });
      assert.equal(await remaining(browser), 9);

      const another = openBrowser(site.origin);
      await first(another, ADA.password);
      await refused(sendProof(another, sheet, 3), 409, 'already_used');
      await refused(another.get('/backup-codes/status'), 401, 'unauthorized');

      // The answer was lost, so the browser asks again with the cookies that it had.
      assert.deepEqual(await redeem(beforeCode, sheet, 3), answer);
      assert.equal(await remaining(beforeCode), 9);
      // Only the session that has made a set may turn it on so.
      await enrol(browser, { replaces: sheet.enrolment.set, confirmIn: beforeCode });
    });

    test('a code is enough to get new codes in place of its set', async () => {
      const settings = openBrowser(site.origin);
      await first(settings, ADA.password);
      await second(settings);
      const old = await enrol(settings, { replaces: await activeSet(settings) });

      const browser = openBrowser(site.origin);
      await first(browser, ADA.password);
      await redeem(browser, old, 0);
      await refused(
        browser.post('/backup-codes/enrol', {
          enrolment: makeSheet().enrolment,
          replaces: null,
        }),
        403,
        'factor_required',
      );
      await enrol(browser, { replaces: old.enrolment.set });
    });

    test('a code steps up the session of a person who is signed in', async () => {
      const settings = openBrowser(site.origin);
      await first(settings, ADA.password);
      await second(settings);
      const sheet = await enrol(settings, { replaces: await activeSet(settings) });
      const next = await store(settings, sheet.enrolment.set);

      await first(settings, ADA.password);
      await redeem(settings, sheet, 0);
      const added = { enrolment: makeSheet().enrolment, replaces: null };
      const refusal = settings.post('/backup-codes/enrol', added);
      await refused(refusal, 403, 'factor_required');
      // Only the session that has made a set may turn it on now.
      const { confirmation } = next;
      const confirm = () => settings.post('/backup-codes/confirm', confirmation);
      if (keepsSession) await granted(confirm(), 200);

      await second(settings);
      const { set } = confirmation;
      const discard = () => settings.post('/backup-codes/revoke', { set });
      if (!keepsSession) await granted(discard(), 200);
      await granted(settings.post('/backup-codes/enrol', added), 201);
    });
  });
}

/** Makes new codes and turns them on, as the panel does; perhaps in another of its pages. */
async function enrol(
  browser: Browser,
  {
    replaces = null,
    confirmIn = browser,
  }: { replaces?: string | null; confirmIn?: Browser } = {},
): Promise<Sheet> {
  const { sheet, confirmation } = await store(browser, replaces);
  await granted(confirmIn.post('/backup-codes/confirm', confirmation), 200);
  return sheet;
}

/** Makes new codes; gives the message that turns them on. */
async function store(
  browser: Browser,
  replaces: string | null,
): Promise<{ sheet: Sheet; confirmation: ConfirmRequest }> {
  const sheet = makeSheet();
  const { enrolment, proofs } = sheet;
  const sent = browser.post('/backup-codes/enrol', { enrolment, replaces });
  const { confirmToken } = await granted<EnrolAnswer>(sent, 201);
  const verifier = verifierOf(proofs[0] ?? '');
  return { sheet, confirmation: { set: enrolment.set, verifier, confirmToken } };
}

async function sendProof(
  browser: Browser,
  { enrolment: { set }, proofs }: Sheet,
  position: number,
): Promise<Response> {
  const { signIn } = await granted<ChallengeAnswer>(
    browser.post('/backup-codes/challenge', {}),
    200,
  );
  const proof = proofs[position] ?? '';
  return browser.post('/backup-codes/redeem', { signIn, proofs: [{ set, proof }] });
}

function redeem(browser: Browser, sheet: Sheet, position: number): Promise<unknown> {
  return granted(sendProof(browser, sheet, position), 200);
}

async function status(browser: Browser): Promise<StatusAnswer> {
  return granted(browser.get('/backup-codes/status'), 200);
}

async function activeSet(browser: Browser): Promise<string | null> {
  const { sets } = await status(browser);
  return sets.find(({ state }) => state === 'active')?.set ?? null;
}

async function remaining(browser: Browser): Promise<number | undefined> {
  return (await status(browser)).sets[0]?.remaining;
}

async function granted<T>(sent: Promise<Response>, expected: number): Promise<T> {
  const response = await sent;
  const text = await response.text();
  assert.equal(response.status, expected, text);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  return JSON.parse(text) as T;
}

async function refused(
  sent: Promise<Response>,
  expected: number,
  error: string,
): Promise<void> {
  const answer = await granted<{ error: string }>(sent, expected);
  assert.equal(answer.error, error);
}
