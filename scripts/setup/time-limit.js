/**
 * Runs a command for a limited time, and ends everything that it started: at the limit, when the
 * caller has ended, and after the command has ended by itself.
 * Usage: node time-limit.js SECONDS COMMAND [ARGUMENT...]
 * Exits with the command's code, with 124 at the limit, or with 128 plus the number of a signal.
 *
 * Browsers and databases leave the process group of a test, so on Linux a mark in their
 * environment identifies them. On other systems only the process group is ended.
 */

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';

/** Exit code of `timeout` in coreutils. */
const AT_THE_LIMIT = 124;

/** Test runners need this long to say which test they were at, and to stop their databases. */
const GRACE_MS = Number(process.env['TEST_GRACE_MS'] ?? 15_000);

/** Ten seconds, at 50 ms each. */
const KILL_TRIES = 200;

const VARIABLE = 'BACKUP_CODES_WITHIN';

const [seconds, command, ...args] = process.argv.slice(2);
const limit = Number(seconds);
if (!(limit > 0) || command === undefined) {
  process.stderr.write('usage: node time-limit.js SECONDS COMMAND [ARGUMENT...]\n');
  process.exit(2);
}

const mark = randomUUID();
const parent = process.ppid;
// A suite can run another one, and each has its own mark.
const marks = `${process.env[VARIABLE] ?? ''} ${mark}`;

// Before the command starts, because a signal that came first would leave it running.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => end(128 + constants.signals[signal], signal));
}

const child = spawn(command, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
  env: { ...process.env, [VARIABLE]: marks },
});

let exitCode;
let killing;

function end(code, reason) {
  if (exitCode !== undefined) return;
  exitCode = code;
  process.stderr.write(`${reason}, so it was ended\n`);
  signalGroup('SIGTERM');
  killing = setTimeout(killAll, GRACE_MS);
}

const limiting = setTimeout(() => {
  end(AT_THE_LIMIT, `${command} has not ended in ${limit} s`);
}, limit * 1000);

const watching = setInterval(() => {
  if (process.ppid !== parent) end(1, 'nobody waits for it any more');
}, 500);

child.on('error', (error) => {
  process.stderr.write(`${command}: ${error.code}\n`);
  exitCode = 127;
  finish();
});

child.on('exit', (code, signal) => {
  exitCode ??= code ?? 128 + constants.signals[signal];
  finish();
});

function finish() {
  clearTimeout(limiting);
  clearTimeout(killing);
  clearInterval(watching);
  killAll();
  process.exitCode = exitCode;
}

/** Kills what is left, and waits until it is gone. */
function killAll() {
  signalGroup('SIGKILL');
  for (let tries = 0; tries < KILL_TRIES; tries += 1) {
    // Searched again each time, because a process may start another one during the search.
    const left = marked();
    if (left.length === 0) return;
    for (const pid of left) send(pid, 'SIGKILL');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}

function signalGroup(signal) {
  if (child.pid !== undefined) send(-child.pid, signal);
}

/** The processes with the mark, which this process does not have. */
function marked() {
  return processIds().filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark);
    } catch {
      return false; // It has ended, or is somebody else's.
    }
  });
}

/** None where the system has no /proc. */
function processIds() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}
