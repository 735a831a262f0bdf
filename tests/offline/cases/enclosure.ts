import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import type { Page } from 'puppeteer-core';

import { CHROMIUM } from '../../browser/browsers.js';
import { until } from '../../elements/hands.js';
import { openStage } from '../../elements/stage.js';
import { PAGE_FILE } from '../fixtures/desk.js';
import { CANARY, HOST_WITH_ADDRESS } from '../fixtures/loopback.js';
import type { Room } from '../fixtures/room.js';

interface TrustedTypesOwner {
  trustedTypes: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ) => { createScriptURL: (url: string) => string };
  };
}

/** Tries to reach an address. Runs in the page. */
type Way = (address: string) => unknown;

/**
 * Ways out that a policy can block, as an injected script would try them. Each uses a
 * different name, so that the listener can tell them apart. The page itself lists what
 * its policy can't block: navigation, WebRTC, and the lookups and connections that a
 * browser makes before a request.
 */
const WAYS_OUT = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  xhr: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  websocket: (address) => new WebSocket(address.replace('http', 'ws')),
  events: (address) => new EventSource(address),
  beacon: (address) => navigator.sendBeacon(address, 'x'),
  image: (address) => {
    new Image().src = address;
  },
  frame: (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  },
  form: (address) => {
    const form = document.createElement('form');
    const frame = document.createElement('iframe');
    frame.name = 'target-of-form';
    document.body.append(form, frame);
    form.action = address;
    form.target = frame.name;
    form.submit();
  },
  stylesheet: (address) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    document.head.append(link);
  },
  video: (address) => {
    const video = document.createElement('video');
    video.src = address;
    document.body.append(video);
    video.load();
  },
  object: (address) => {
    const object = document.createElement('object');
    object.setAttribute('data', address);
    document.body.append(object);
  },
  script: (address) => {
    const script = document.createElement('script');
    script.setAttribute('src', address);
    document.body.append(script);
  },
  worker: (address) => {
    const source = `fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`;
    const url = URL.createObjectURL(new Blob([source]));
    // Gets past Trusted Types unless the page has created the policy of this name.
    const { trustedTypes } = globalThis as unknown as Partial<TrustedTypesOwner>;
    const policy = trustedTypes?.createPolicy('backup-codes', {
      createScriptURL: (any) => any,
    });
    return new Worker(policy?.createScriptURL(url) ?? url);
  },
} satisfies Record<string, Way>;

/** Chromium connects for these before it checks the policy, or without checking it. */
const CONNECTED_AHEAD: Record<string, Way> = {
  preconnect: (address) => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = address;
    document.head.append(link);
  },
  frame: WAYS_OUT.frame,
  form: WAYS_OUT.form,
};

/** Chromium looks up the address of a frame before it checks the policy. */
const LOOKED_UP_FIRST = ['frame', 'form'];

/** Nothing leaves the page. */
export function enclosureCases({ kind, browser, loopback, open, downloads }: Room): void {
  describe('what leaves the page', () => {
    test('each way out works in a page without a policy', async () => {
      const path = join(downloads, 'open.html');
      writeFileSync(path, '<!doctype html><title>open</title><body></body>');
      const { page } = await openStage(browser());
      await page.goto(pathToFileURL(path).href);
      loopback().heard();
      for (const [name, way] of Object.entries(WAYS_OUT)) {
        await page.evaluate(way, addressOf(name, 'open')).catch(() => undefined);
      }
      await untilHeard(Object.keys(WAYS_OUT).map((name) => hostOf(name, 'open')));
      await page.close();
    });

    test('the page blocks every way out', async () => {
      const { page } = await open();
      await allAreClosed(page, 'page');
    });

    test('the policy alone blocks every way out, before the page runs a script', async () => {
      const path = join(downloads, 'without-script.html');
      const whole = readFileSync(PAGE_FILE, 'utf8');
      writeFileSync(path, whole.replace(/<script>.*<\/script>/s, ''));
      const { page } = await openStage(browser());
      await page.goto(pathToFileURL(path).href);
      await allAreClosed(page, 'policy');
    });

    test('an injected script can’t create the Trusted Types policies again', async () => {
      const { page } = await open();
      const made = await page.evaluate(() => {
        const { trustedTypes } = globalThis as unknown as Partial<TrustedTypesOwner>;
        return ['backup-codes', 'lit-html'].filter((name) => {
          try {
            return trustedTypes?.createPolicy(name, { createScriptURL: (any) => any });
          } catch {
            return false;
          }
        });
      });
      assert.deepEqual(made, []);
      await page.close();
    });

    async function allAreClosed(page: Page, where: string): Promise<void> {
      loopback().heard();
      for (const [name, way] of Object.entries(WAYS_OUT)) {
        await page.evaluate(way, addressOf(name, where)).catch(() => undefined);
      }
      const heard = await heardBefore(`after.${where}`);
      await page.close();
      const connected = heard.filter((sound) => !sound.startsWith('dns '));
      assert.deepEqual(connected, []);
      const names = heard.filter((sound) => sound.includes(CANARY.host));
      const first = LOOKED_UP_FIRST.map((way) => hostOf(way, where));
      assert.deepEqual(
        names.filter((name) => !first.some((host) => name.includes(host))),
        [],
      );
    }

    for (const [name, way] of Object.entries(CONNECTED_AHEAD)) {
      const isAhead = kind === CHROMIUM;
      const what = isAhead ? 'a connection but sends nothing' : 'no connection';
      test(`a blocked ${name} opens ${what}`, async () => {
        // In the default profile, because Chromium doesn't connect early in others.
        const page = await browser().newPage();
        await page.goto(pathToFileURL(PAGE_FILE).href);
        loopback().heard();
        const host = `${name}.${HOST_WITH_ADDRESS}`;
        await page.evaluate(way, `http://${host}:${CANARY.port}/`).catch(() => undefined);
        if (isAhead) await untilHeard([`tcp ${CANARY.port}`]);
        const heard = await heardBefore(`after.${name}`);
        await page.close();
        const sent = isAhead ? /^data / : /^(tcp|data) /;
        assert.deepEqual(
          heard.filter((sound) => sent.test(sound)),
          [],
        );
      });
    }

    /** Waits until all of these were heard. */
    async function untilHeard(sought: readonly string[]): Promise<void> {
      let silent = sought;
      const listen = () => {
        const heard = loopback().heard().join('\n');
        silent = silent.filter((sound) => !heard.includes(sound));
        return silent.length === 0;
      };
      await until(listen).catch(() => {
        assert.deepEqual(silent, []);
      });
    }

    /**
     * Opens a page without a policy, and returns everything else that was heard until
     * three seconds after that page was. A busy machine delays both pages alike.
     */
    async function heardBefore(name: string): Promise<string[]> {
      const { page } = await openStage(browser());
      const host = `${name}.${CANARY.host}`;
      await page
        .evaluate(WAYS_OUT.fetch, `http://${host}:${CANARY.port}/`)
        .catch(() => undefined);
      const heard: string[] = [];
      await until(() => {
        heard.push(...loopback().heard());
        return heard.some((sound) => sound.includes(host));
      });
      await sleep(3_000);
      heard.push(...loopback().heard());
      await page.close();
      return heard.filter((sound) => !sound.includes(host));
    }

    test('making, printing and checking codes sends nothing', async () => {
      loopback().heard();
      const desk = await open();
      const [code = ''] = await desk.makeFor('ada');
      await desk.printed();
      await desk.saveFile();
      await desk.toCheck();
      await desk.hands.fill('Code', code);
      await desk.hands.press('Check');
      await desk.untilShown('#outcome .notice');
      await desk.page.close();
      const heard = loopback().heard();
      assert.deepEqual(
        heard.filter((sound) => !isOfTheBrowser(sound)),
        [],
      );
    });
  });
}

function hostOf(name: string, where: string): string {
  return `${name}.${where}.${CANARY.host}`;
}

function addressOf(name: string, where: string): string {
  return `http://${hostOf(name, where)}:${CANARY.port}/`;
}

/** Whether the browser itself looks this up, no matter which page it shows. */
function isOfTheBrowser(sound: string): boolean {
  return /^dns .*\.(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)$/.test(
    sound,
  );
}
