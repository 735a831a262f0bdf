import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { GALLERY } from '../../gallery/files.js';
import { servePage, type OnePageSite } from '../../gallery/site.js';
import { STORIES } from '../../gallery/stories/all.js';
import { openStory } from '../hands.js';
import type { SharedBrowser } from '../scene.js';
import { openStage, type Stage } from '../stage.js';

/** A part of the page as assistive technology gets it. */
interface Part {
  role: string;
  name: string;
  level?: number;
  children?: Part[];
}

const CONTROLS = ['button', 'link', 'textbox', 'checkbox', 'combobox', 'radio'];

/** What some states offer, in this order. The heading of the gallery is left out. */
const ORDER: Record<string, string[]> = {
  'panel-none': [
    'heading 2: Backup codes',
    'textbox: Where will you keep them? (optional)',
    'button: Get backup codes',
  ],
  'panel-two-sets': [
    'heading 2: Backup codes',
    'heading 3: Home safe',
    'button: Get new codes (Home safe)',
    'button: Remove (Home safe)',
    'heading 3: Wallet',
    'button: Get new codes (Wallet)',
    'button: Remove (Wallet)',
    'button: Check a code',
    'button: Get another set',
  ],
  'entry-mistyped': [
    'heading 2: Enter a backup code',
    'textbox: Backup code',
    'button: Sign in',
    'button: Scan',
    'button: I don’t have any of these',
    'link: Use another way to sign in',
  ],
  'entry-accepted': [
    'heading 2: You’re in',
    'button: Set up a new phone',
    'button: Get new codes',
    'button: Continue',
  ],
};

/**
 * What people hear who listen to a page instead of seeing it. Only Chromium gives tests
 * its accessibility tree.
 */
export function accessibilityTreeCases({ browser }: SharedBrowser): void {
  describe('the accessibility tree', () => {
    let site: OnePageSite;
    let stage: Stage;
    before(async () => {
      site = await servePage(GALLERY);
      stage = await openStage(browser());
    });
    after(async () => {
      await stage.page.close();
      await site.close();
    });

    for (const story of STORIES) {
      test(`${story.name} has a heading first, and a name of its own for each control`, async () => {
        await openStory(stage.page, site.origin, story);
        const parts = await partsOf(stage.page);
        const controls = parts.filter(({ role }) => CONTROLS.includes(role));
        const names = controls.map(({ role, name }) => `${role}: ${name}`);
        assert.deepEqual(
          names.filter((name) => name.endsWith(': ')),
          [],
        );
        assert.deepEqual(names, [...new Set(names)]);
        const headings = parts.filter(({ role }) => role === 'heading');
        const [first] = parts.filter((part) => [...headings, ...controls].includes(part));
        assert.ok(first === undefined || first === headings[0], 'a control comes first');
        assert.deepEqual(
          headings.map(({ level }) => level),
          headings.map((_, at) => (at === 0 ? 2 : 3)),
        );
      });
    }

    for (const [name, order] of Object.entries(ORDER)) {
      test(`${name} offers everything in the order of the page`, async () => {
        const story = STORIES.find((one) => one.name === name);
        assert.ok(story, name);
        await openStory(stage.page, site.origin, story);
        const parts = await partsOf(stage.page);
        const offered = parts
          .filter(({ role }) => role === 'heading' || CONTROLS.includes(role))
          .map(({ role, level, name: text }) =>
            level === undefined ? `${role}: ${text}` : `${role} ${level}: ${text}`,
          );
        assert.deepEqual(offered, order);
      });
    }
  });
}

/** Everything in the tree, in order, without the gallery's own heading. */
async function partsOf(page: Page): Promise<Part[]> {
  const tree = await page.accessibility.snapshot();
  const flat = ({ children = [], ...part }: Part): Part[] => [
    part,
    ...children.flatMap(flat),
  ];
  const all = tree === null ? [] : flat(tree as Part).slice(1);
  return all.filter(({ level }) => level !== 1);
}
