import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';

import { verify } from '@node-rs/argon2';
import { openRelyingParty } from 'backup-codes/server';

import type { Enrolment } from '../../../web/protocol/enrolment.js';
import type { ImportFile } from '../../../web/protocol/import-file.js';
import { until } from '../../elements/hands.js';
import { cli, python, run } from '../../node/interop/run.js';
import { proofsOf } from '../../demo/fixtures/http-visitor.js';
import { sessionOf } from '../../server/fixtures/party.js';
import { newPGlite } from '../../server/fixtures/pglite.js';
import type { Desk } from '../fixtures/desk.js';
import { choose, paste } from '../fixtures/form.js';
import type { Room } from '../fixtures/room.js';

/** From an empty form to sheets, and to a server that accepts their codes. */
export function makingCases(room: Room): void {
  const { downloads } = room;
  describe('making sheets', () => {
    let opened: Desk | undefined;
    const open = async () => (opened = await room.open());
    afterEach(() => opened?.page.close());

    test('one sheet is made, printed and saved, and Python computes the same verifiers', async () => {
      const { desk, codes } = await withOneSheet(await open());
      const [sheet = '', ...more] = await desk.printed();
      assert.deepEqual(more, []);
      for (const code of codes) assert.ok(sheet.includes(code), `${code} in ${sheet}`);
      assert.match(sheet, /^ *Account .*Made on +Set$/m);
      assert.match(sheet, /\w+ \d+, \d{4} +[0-9A-Z]{4}-[0-9A-Z]{4}$/m);
      assert.match(sheet, /^ *ada@example\.org +/m);
      assert.doesNotMatch(sheet, /Make backup codes|Check or open|Licences/);

      const path = await desk.saveFile();
      const enrolment = onlyEnrolment(path);
      const recomputed = await run(
        python('recompute.py', 'python3 python3-argon2 python3-passlib python3-django'),
        JSON.stringify({ codes, enrolment }),
      );
      assert.equal(recomputed, '10 codes, 10 verifiers agree\n');
      await everyCodeIsVerified(codes, enrolment, downloads);
      assert.deepEqual(await desk.faults(), []);
    });

    test('codes are not printed while another task is shown', async () => {
      const desk = await open();
      const [code = ''] = await desk.makeFor('ada');
      await desk.toCheck();
      const other = (await desk.printed()).join('\n');
      assert.match(other, /Check or open a sheet/);
      assert.ok(!other.includes(code));
      await desk.hands.press('Make codes');
      assert.ok((await desk.printed()).join('\n').includes(code));
    });

    test('a server that imports the file accepts a code once', async () => {
      const { desk, codes } = await withOneSheet(await open());
      const text = readFileSync(await desk.saveFile(), 'utf8');
      await redeemOnce(text, codes);
    });

    test('every row of a spreadsheet becomes a sheet on a page of its own', async () => {
      const desk = await open();
      await desk.hands.fill('Service (optional)', 'Postbox');
      await paste(
        desk,
        'Account\tName\tNumber\nada@example.org\tHome safe\t3\n' +
          'office@example.org\t"Lin ""L"""\t12\noffice@example.org\tSam\t\n',
      );
      await desk.hands.press('Make 3 sheets');
      await desk.untilShown('.codes');
      const pages = await desk.printed('letter');
      assert.equal(pages.length, 3);
      const codes = await desk.codes();
      assert.equal(codes.length, 3 + 12 + 10);
      const path = await desk.saveFile();
      const { enrolments } = JSON.parse(readFileSync(path, 'utf8')) as ImportFile;
      const described = enrolments.map(({ account, enrolment: { label, verifiers } }) => [
        account,
        label,
        verifiers.length,
      ]);
      assert.deepEqual(described, [
        ['ada@example.org', 'Home safe', 3],
        ['office@example.org', 'Lin "L"', 12],
        ['office@example.org', 'Sam', 10],
      ]);
      for (const [index, { enrolment }] of enrolments.entries()) {
        const own = codes.splice(0, enrolment.verifiers.length);
        for (const code of own) assert.ok(pages[index]?.includes(code), `page ${index}`);
        const printed = await run(
          python('recompute.py', 'python3-argon2'),
          JSON.stringify({ codes: own, enrolment }),
        );
        assert.match(printed, /agree/);
      }
    });

    test('PHC strings verify the codes, and the page says what the server must do', async () => {
      const desk = await open();
      await desk.hands.press('Advanced: hashing and output');
      await choose(desk, 'output', 'phc');
      assert.match(
        await desk.untilShown('.advanced .warning'),
        /capitals, remove spaces/,
      );
      const codes = await desk.makeFor('ada@example.org');
      const path = await desk.saveFile();
      assert.match(path, /-hashes\.tsv$/);
      const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
      assert.equal(head, 'account\tname\tset\tnumber\thash');
      assert.equal(rows.length, 10);
      for (const [index, row] of rows.entries()) {
        const [account, , , number, hash = ''] = row.split('\t');
        assert.deepEqual([account, number], ['ada@example.org', String(index + 1)]);
        assert.ok(await verify(hash, codes[index]?.replaceAll('-', '') ?? ''));
      }
    });

    test('the longest names fit on paper and in a file name', async () => {
      const desk = await open();
      await desk.hands.fill('Service (optional)', 'W'.repeat(64));
      await desk.hands.fill('Name (optional)', 'W'.repeat(64));
      const codes = await desk.makeFor('w'.repeat(254));
      await desk.printed();
      // Browsers shrink everything if one word is wider than the paper.
      assert.ok(heightOf(codes[0] ?? '', join(downloads, 'printed.pdf')) > 12);
      const path = await desk.saveFile();
      assert.ok(readFileSync(path, 'utf8').includes('w'.repeat(254)));
    });

    test('the text file contains every sheet', async () => {
      const { desk, codes } = await withOneSheet(await open());
      await desk.hands.press('Download');
      await desk.hands.press('Yes, it’s there');
      await desk.hands.press('Continue');
      const name = await desk.untilShown('#file-name');
      const path = join(downloads, name.replace(/-import\.json$/, '.txt'));
      await until(() => textAt(path).includes(codes.at(-1) ?? ''));
      for (const code of codes) assert.ok(textAt(path).includes(code));
    });

    test('each holder gets a file of their own, also with the same name and account', async () => {
      const desk = await open();
      await desk.hands.fill('Service (optional)', 'Postbox');
      await paste(desk, 'Account\tName\tNumber\noffice\tLin\t3\noffice\tLin\t3\n');
      await desk.hands.press('Make 2 sheets');
      await desk.untilShown('.codes');
      const codes = await desk.codes();
      await desk.hands.press('Save one file for each holder');
      const saved = () =>
        readdirSync(downloads)
          .filter((name) =>
            /^Postbox-backup-codes-office-Lin-[0-9A-Z]{4}-[0-9A-Z]{4}\.txt$/.test(name),
          )
          .map((name) => textAt(join(downloads, name)));
      await until(() => saved().filter((text) => text !== '').length === 2);
      for (const code of codes) {
        assert.equal(saved().filter((text) => text.includes(code)).length, 1);
      }
    });

    test('a browser that refuses the worker makes the codes in the page', async () => {
      const desk = await open();
      await desk.page.evaluate(() => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        window.Worker = new Proxy(Worker, { construct: refuse });
      });
      const codes = await desk.makeFor('ada');
      const enrolment = onlyEnrolment(await desk.saveFile());
      const printed = await run(
        python('recompute.py', 'python3-argon2'),
        JSON.stringify({ codes, enrolment }),
      );
      assert.equal(printed, '10 codes, 10 verifiers agree\n');
    });
  });
}

async function withOneSheet(desk: Desk) {
  await desk.hands.fill('Service (optional)', 'Postbox');
  await desk.hands.fill('Name (optional)', 'Home safe');
  return { desk, codes: await desk.makeFor('ada@example.org') };
}

function onlyEnrolment(path: string): Enrolment {
  const { enrolments } = JSON.parse(readFileSync(path, 'utf8')) as ImportFile;
  assert.equal(enrolments.length, 1);
  const [entry] = enrolments;
  if (entry === undefined) throw new Error('no enrolment');
  return entry.enrolment;
}

/** The height of a word in a PDF, in points. */
function heightOf(word: string, path: string): number {
  const words = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
  const [, top, bottom] =
    new RegExp(`yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${word}<`).exec(words) ??
    [];
  return Number(bottom) - Number(top);
}

/** Derives the proof of each code with the command line, and finds its place. */
async function everyCodeIsVerified(
  codes: readonly string[],
  enrolment: Enrolment,
  folder: string,
): Promise<void> {
  const record = join(folder, 'enrolment.json');
  writeFileSync(record, JSON.stringify(enrolment));
  for (const [index, code] of codes.entries()) {
    const proof = await run(cli('proof', '--record', record), `${code}\n`);
    const verdict = await run(cli('verify', '--record', record), proof);
    assert.match(verdict, new RegExp(`^code ${index + 1} of 10, `));
  }
}

/** Imports the file, turns its set on as the holder does, and tries one code twice. */
async function redeemOnce(importFile: string, codes: readonly string[]): Promise<void> {
  const store = await newPGlite();
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  try {
    assert.ok((await party.importSets(importFile)).ok);
    const account = 'ada@example.org';
    const [entry] = (JSON.parse(importFile) as ImportFile).enrolments;
    const { set = '', verifiers = [] } = entry?.enrolment ?? {};
    const confirmed = await party.confirm(sessionOf(account), {
      set,
      verifier: verifiers[4] ?? '',
      confirmToken: null,
    });
    assert.ok(confirmed.ok);
    const outcomes = [];
    for (const id of ['first', 'second']) {
      const challenge = await party.challenge({ account, id }, {});
      assert.ok(challenge.ok);
      const { signIn, sets } = challenge.value;
      const proofs = await proofsOf(codes[6] ?? '', sets);
      const redeemed = await party.redeem({ account, id }, { signIn, proofs });
      outcomes.push(redeemed.ok ? redeemed.value.position : redeemed.error.error);
    }
    assert.deepEqual(outcomes, [6, 'already_used']);
  } finally {
    await party.close();
  }
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
