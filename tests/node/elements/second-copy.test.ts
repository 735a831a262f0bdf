import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import type * as FileModule from '../../../web/elements/second-copy/encrypted-file.js';
import type * as NoteModule from '../../../web/elements/second-copy/note.js';
import type * as PassphraseModule from '../../../web/elements/second-copy/passphrase.js';
import type * as ReminderModule from '../../../web/elements/second-copy/reminder.js';
import type * as TypedModule from '../../../web/elements/second-copy/typed-passphrase.js';
import type * as WordsModule from '../../../web/elements/second-copy/eff-words.js';
import type { Sheet } from '../../../web/elements/sheet/sheet.js';
import type * as NodeModule from '../../../web/generator/node/platform.js';
import type * as PlatformModule from '../../../web/generator/platform.js';
import { python, run } from '../interop/run.js';

// The package does not export these modules, so the test imports the built files.
const built = (path: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/${path}.js`, import.meta.url).href);
const copies = 'elements/second-copy';
const { encryptText, decryptText, isEncrypted, openedBy } = (await built(
  `${copies}/encrypted-file`,
)) as typeof FileModule;
const { newPassphrase } = (await built(
  `${copies}/passphrase`,
)) as typeof PassphraseModule;
const { readPassphrase } = (await built(
  `${copies}/typed-passphrase`,
)) as typeof TypedModule;
const { EFF_WORDS } = (await built(`${copies}/eff-words`)) as typeof WordsModule;
const { noteText } = (await built(`${copies}/note`)) as typeof NoteModule;
const { reminderFile } = (await built(`${copies}/reminder`)) as typeof ReminderModule;
const { registerPlatform } = (await built('generator/platform')) as typeof PlatformModule;
const { node } = (await built('generator/node/platform')) as typeof NodeModule;

const SHEET: Sheet = {
  service: 'Post; box, Ünïted – 金庫金庫金庫金庫金庫金庫金庫金庫金庫金庫',
  account: 'ada@example.org',
  label: 'Home safe',
  created: '2026-11-26T12:00:00.123Z',
  set: 'N2P6YV8H',
  codes: ['Q7TR-691V-V8SE-DAAE', '87CP-XHAH-4MWS-T44D'],
  serviceUrl: 'https://postbox.example/sign-in',
};

const TEXT = 'Backup codes\r\n金庫 Q7TR-691V-V8SE-DAAE\r\n';

before(() => {
  registerPlatform(node);
});

describe('an encrypted file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-age-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  test('is opened by the age command with its five words', async () => {
    const passphrase = newPassphrase();
    const path = join(folder, 'codes.txt.age');
    writeFileSync(path, await encryptText(TEXT, passphrase));
    const opener = python('open_age.py', 'age python3');
    const program = { ...opener, args: [...opener.args, path] };
    assert.equal(await run(program, `${passphrase}\n`), TEXT);
    await assert.rejects(run(program, 'abacus-zoom-yoyo-zen-zap\n'));
  });

  test('is opened by its words only, and not once it was changed', async () => {
    const file = await encryptText(TEXT, 'abacus-zoom-yoyo-zen-zap');
    assert.ok(isEncrypted(file));
    assert.equal(await decryptText(file, 'abacus-zoom-yoyo-zen-zap'), TEXT);
    assert.equal(await decryptText(file, 'abacus-zoom-yoyo-zen-zip'), undefined);
    const changed = Uint8Array.from(file);
    changed.set([(changed.at(-1) ?? 0) ^ 1], changed.length - 1);
    assert.equal(await decryptText(changed, 'abacus-zoom-yoyo-zen-zap'), undefined);
    assert.ok(!Buffer.from(file).includes('Q7TR'));
  });

  test('that costs more memory than a browser gives is refused', async () => {
    const file = await encryptText(TEXT, 'abacus');
    const text = Buffer.from(file).toString('latin1').replace(' 17\n', ' 29\n');
    const costly = Buffer.from(text, 'latin1');
    await assert.rejects(decryptText(costly, 'abacus'), {
      code: 'too_high',
      field: 'kdf.n',
    });
    assert.equal(openedBy(costly), 'costly');
    assert.equal(openedBy(file), 'passphrase');
    assert.ok(!isEncrypted(new TextEncoder().encode(TEXT)));
  });

  test('says by its first lines if it needs a key', () => {
    const forKey = `age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n`;
    assert.equal(openedBy(Buffer.from(forKey)), 'key');
  });
});

test('a passphrase is five words of the list', () => {
  assert.equal(new Set(EFF_WORDS).size, 7776);
  const oneWord = EFF_WORDS.map((word) => word.replaceAll('-', '.'));
  const five = new RegExp(`^(?:${oneWord.join('|')})(?:-(?:${oneWord.join('|')})){4}$`);
  const made = Array.from({ length: 50 }, newPassphrase);
  assert.equal(new Set(made).size, made.length);
  for (const passphrase of made) assert.match(passphrase, five);
});

test('typed words count without regard to capitals, spaces and dashes', () => {
  for (const typed of ['abacus-zoom-zen', ' Abacus  zoom\tZEN ', 'abacus – zoom – zen']) {
    assert.equal(readPassphrase(typed), 'abacus-zoom-zen');
  }
});

test('the reminder is an all-day event a year later, with an alarm a week before', async () => {
  const file = reminderFile(SHEET);
  for (const code of SHEET.codes) assert.ok(!file.includes(code));
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const event = JSON.parse(
    await run(python('read_calendar.py', 'python3 python3-icalendar'), file),
  ) as Record<string, unknown>;
  assert.deepEqual(event, {
    uid: 'N2P6YV8H@backup-codes',
    start: '2027-11-26',
    isWholeDay: true,
    summary: `Check your backup codes for ${SHEET.service}`,
    description:
      'Do you still have the sheet of set N2P6-YV8H? If not, get new codes in your account settings. postbox.example/sign-in',
    alarmDays: -7,
    errors: [],
  });
});

test('the note names the site first and holds every code with its number', () => {
  const lines = noteText(SHEET).split('\n');
  assert.equal(lines[0], `${SHEET.service} backup codes`);
  assert.ok(lines.includes('1. Q7TR-691V-V8SE-DAAE'));
  assert.ok(lines.includes('2. 87CP-XHAH-4MWS-T44D'));
});
