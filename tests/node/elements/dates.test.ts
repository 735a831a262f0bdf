/** People see the same date everywhere: the local one. */

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import type * as AccountReport from '../../../web/cli/account-report.js';
import type * as Dates from '../../../web/elements/dates.js';
import type * as FileNameModule from '../../../web/elements/sheet/file-name.js';
import type * as SheetTextModule from '../../../web/elements/sheet/sheet-text.js';

// The package does not export these modules, so the test imports the built files.
const built = (path: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/${path}.js`, import.meta.url).href);
const { showDate, showDuration, sortableDate, sortableTime } = (await built(
  'elements/dates',
)) as typeof Dates;
const { fileName } = (await built('elements/sheet/file-name')) as typeof FileNameModule;
const { sheetText } = (await built(
  'elements/sheet/sheet-text',
)) as typeof SheetTextModule;
const { describeAccount } = (await built('cli/account-report')) as typeof AccountReport;

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) Reflect.deleteProperty(process.env, 'TZ');
  else process.env.TZ = home;
});

/** Moments that fall on another day locally than in UTC, and how that day is written. */
const MOMENTS = [
  ['2026-11-28T11:30:00Z', 'Pacific/Auckland', '2026-11-29', '00:30:00+13:00', 29],
  ['2026-11-28T07:59:59Z', 'America/Los_Angeles', '2026-11-27', '23:59:59-08:00', 27],
  ['2026-11-28T18:45:00Z', 'Asia/Kathmandu', '2026-11-29', '00:30:00+05:45', 29],
  ['2026-11-28T23:59:59Z', 'UTC', '2026-11-28', '23:59:59+00:00', 28],
] as const;

for (const [created, zone, day, clock, date] of MOMENTS) {
  test(`sheet, file name and report agree on the day in ${zone}`, () => {
    process.env.TZ = zone;
    const words = `November ${date}, 2026`;
    assert.deepEqual(
      [showDate(created), sortableDate(created), sortableTime(created)],
      [words, day, `${day} ${clock}`],
    );
    const names = { service: 'Postbox', account: 'ada', label: '' };
    const sheet = { ...names, created, set: 'K7Q29M3D', codes: ['Q7TR-691V-V8SE-DAAE'] };
    assert.match(sheetText(sheet), new RegExp(`^Made on +${words}\r$`, 'm'));
    assert.equal(fileName(sheet), `Postbox-backup-codes-ada-${day}`);
    const report = describeAccount(statusOf(created), [
      {
        id: '1',
        account: 'ada',
        at: created,
        kind: 'exhausted',
        set: 'K7Q29M3D',
      } as never,
    ]);
    assert.match(report, new RegExp(`made ${day}, review by ${day}$`, 'm'));
    assert.ok(report.includes(`${day} ${clock}  exhausted`), report);
    assert.ok(report.includes(`suspended since ${day} `), report);
  });
}

function statusOf(created: string) {
  const set = {
    set: 'K7Q29M3D',
    state: 'active',
    label: '',
    created,
    total: 10,
    remaining: 9,
    reviewBy: created,
  };
  return { suspendedOn: created, sets: [set] } as never;
}

for (const [seconds, words] of [
  [1, '1 second'],
  [119, '119 seconds'],
  [120, '2 minutes'],
  [890, '15 minutes'],
  [7_199, '120 minutes'],
  [7_201, '3 hours'],
] as const) {
  test(`a wait of ${seconds} s is told as ${words}`, () => {
    assert.equal(showDuration(seconds), words);
  });
}
