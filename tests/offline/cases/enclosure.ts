import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import type { Page } from 'puppeteer-core';

import { openStage } from '../../elements/stage.js';
import type { Shared } from '../all-cases.js';
import { PAGE_FILE } from '../fixtures/desk.js';
import { CANARY } from '../fixtures/loopback.js';

interface TrustedTypesOwner {
  trustedTypes: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ) => { createScriptURL: (url: string) => string };
  };
}

/**
 * Ways out that a policy can close, tried by script that somebody got into the page. Each
 * asks for a name of its own, so that whoever hears it knows which it was. What no policy
 * in a page can close is in the README: navigation, prefetch of names, WebRTC.
 */
const WAYS_OUT: Record<string, (address: string) => unknown> = {
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
    // Past Trusted Types too, where nobody has made the policy of this name.
    const { trustedTypes } = globalThis as unknown as Partial<TrustedTypesOwner>;
    const policy = trustedTypes?.createPolicy('backup-codes', {
      createScriptURL: (any) => any,
    });
    return new Worker(policy?.createScriptURL(url) ?? url);
  },
};

/** Chromium asks for the name of what a frame shows before it asks the policy. */
const LOOKED_UP_FIRST = ['frame', 'form'];

/** Nothing gets out of the page. */
export function enclosureCases({ browser, loopback, open, downloads }: Shared): void {
  describe('what gets out', () => {
    test('the ways out lead out of a page without a policy', async () => {
      const path = join(downloads, 'open.html');
      writeFileSync(path, '<!doctype html><title>open</title><body></body>');
      const { page } = await openStage(browser());
      await page.goto(pathToFileURL(path).href);
      loopback().heard();
      for (const [name, way] of Object.entries(WAYS_OUT)) {
        await page.evaluate(way, addressOf(name, 'open')).catch(() => undefined);
      }
      await sleep(3_000);
      const heard = loopback().heard().join('\n');
      const silent = Object.keys(WAYS_OUT).filter(
        (name) => !heard.includes(hostOf(name, 'open')),
      );
      assert.deepEqual(silent, []);
      await page.close();
    });

    test('they are all closed in the page', async () => {
      const { page } = await open();
      await allAreClosed(page, 'page');
    });

    test('they are all closed by its policy alone, before any script of it', async () => {
      const path = join(downloads, 'without-script.html');
      const whole = readFileSync(PAGE_FILE, 'utf8');
      writeFileSync(path, whole.replace(/<script>.*<\/script>/s, ''));
      const { page } = await openStage(browser());
      await page.goto(pathToFileURL(path).href);
      await allAreClosed(page, 'policy');
    });

    test('script that gets in later cannot have the Trusted Types policies', async () => {
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
      await sleep(3_000);
      await page.close();
      const heard = loopback().heard();
      const connected = heard.filter((sound) => !sound.startsWith('dns '));
      assert.deepEqual(connected, []);
      const names = heard.filter((sound) => sound.includes(CANARY.host));
      const first = LOOKED_UP_FIRST.map((way) => hostOf(way, where));
      assert.deepEqual(
        names.filter((name) => !first.some((host) => name.includes(host))),
        [],
      );
    }

    test('codes are made, printed and checked without a sound', async () => {
      loopback().heard();
      const desk = await open();
      const [code = ''] = await desk.makeFor('ada');
      await desk.printed();
      await desk.saveFile();
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

/** What a browser asks for by itself, whatever page it shows. */
function isOfTheBrowser(sound: string): boolean {
  return /^dns .*\.(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)$/.test(
    sound,
  );
}
