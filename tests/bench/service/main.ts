/**
 * Measures the service beside the kit's handler: the same messages over HTTP, on one
 * PostgreSQL and in turns. Each has a process of its own, as on a real machine.
 */

import { cpus } from 'node:os';

import { Command } from 'commander';

import { startPostgres } from '../../server/fixtures/postgres.js';
import { count, note } from '../command-line.js';
import { openKit } from '../server/kits.js';
import { figuresOf, measure, type Figures, type Round } from '../server/measure.js';
import {
  accountOf,
  CODES,
  copyDatabase,
  populate,
  proofOf,
  setOf,
} from '../server/population.js';
import { openHandler, openService, type Door } from './doors.js';

interface Options {
  calls: number;
  rounds: number;
  atOnce: number;
  short?: boolean;
}

const given = new Command('bench service')
  .description("the service beside the kit's handler, over HTTP")
  .option('--calls <number>', 'calls of each kind, to each', count, 4_000)
  .option('--rounds <number>', 'turns in which they are made', count, 8)
  .option('--at-once <number>', 'calls that wait at any time', count, 16)
  .option('--short', 'a few of each, to see that it runs')
  .parse()
  .opts<Options>();
const options = given.short === true ? { ...given, calls: 32, rounds: 1 } : given;

const DOORS = ['handler', 'service'] as const;
type DoorName = (typeof DOORS)[number];

/** What is measured. Each call of a round is for another account. */
const TASKS = ['challenge', 'wrong code', 'right code'] as const;
type Task = (typeof TASKS)[number];

const each = Math.ceil(options.calls / options.rounds);
if (options.rounds + 1 > CODES) throw new RangeError('--rounds: at most nine');

const postgres = await startPostgres({ durable: true });
try {
  const first = await postgres.newDatabase();
  await (await openKit('this version', first)).close();
  note(`generating ${each} accounts`);
  await populate(first, each);
  const second = await copyDatabase(first, 'of_the_service');
  const doors: Record<DoorName, Door> = {
    handler: await openHandler(first, options.atOnce),
    service: await openService(second, options.atOnce),
  };
  try {
    note(`${options.calls} calls of each kind`);
    print(await compare(doors));
  } finally {
    for (const door of Object.values(doors)) await door.close();
  }
} finally {
  await postgres.stop();
}

type Measured = Record<Task, Record<DoorName, Figures>>;

/** A first round does not count. */
async function compare(doors: Record<DoorName, Door>): Promise<Measured> {
  const rounds = new Map<string, Round[]>();
  for (let round = 0; round <= options.rounds; round += 1) {
    for (const task of TASKS) {
      for (const name of round % 2 === 0 ? DOORS : [...DOORS].reverse()) {
        const calls = await prepare(task, doors[name], round);
        const result = await measure(
          calls.length,
          options.atOnce,
          () => postgres.cpuSeconds(),
          async (number) => calls[number]?.(),
        );
        const key = `${task} ${name}`;
        if (round > 0) rounds.set(key, [...(rounds.get(key) ?? []), result]);
      }
    }
  }
  const figures = (task: Task, name: DoorName): Figures =>
    figuresOf(rounds.get(`${task} ${name}`) ?? []);
  return Object.fromEntries(
    TASKS.map((task) => [
      task,
      { handler: figures(task, 'handler'), service: figures(task, 'service') },
    ]),
  ) as Measured;
}

/** The calls of one round. Challenges come first, so that only redeeming is measured. */
async function prepare(
  task: Task,
  door: Door,
  round: number,
): Promise<(() => Promise<void>)[]> {
  const calls: (() => Promise<void>)[] = [];
  for (let number = 0; number < each; number += 1) {
    const signIn = { account: accountOf(number), id: `${task} ${round} ${number}` };
    if (task === 'challenge') {
      calls.push(async () => {
        await signInOf(door, signIn);
      });
      continue;
    }
    const isRight = task === 'right code';
    const proof = proofOf(isRight ? number : -1, round);
    const content = {
      signIn: await signInOf(door, signIn),
      proofs: [{ set: setOf(number), proof }],
    };
    calls.push(async () => {
      const answer = await door.send('redeem', signIn, content);
      if ('error' in answer === isRight) throw new Error(JSON.stringify(answer));
    });
  }
  return calls;
}

async function signInOf(
  door: Door,
  pending: { account: string; id: string },
): Promise<string> {
  const { signIn } = await door.send('challenge', pending, {});
  if (typeof signIn !== 'string') throw new Error('no challenge');
  return signIn;
}

function print(measured: Measured): void {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores; Node.js ${process.versions.node}`;
  const lines = [
    machine,
    '',
    `| ${options.atOnce} calls at once | a second | p50 ms | p99 ms |`,
    '|---|---|---|---|',
    ...TASKS.map((task) => {
      const { handler, service } = measured[task];
      const cell = (of: (figures: Figures) => number, digits: number): string => {
        const ratio = of(service) / of(handler);
        return `**${of(service).toFixed(digits)}**, ${of(handler).toFixed(digits)} (x ${ratio.toFixed(2)})`;
      };
      return `| ${task} | ${cell(({ perSecond }) => perSecond, 0)} | ${cell(({ p50 }) => p50, 1)} | ${cell(({ p99 }) => p99, 1)} |`;
    }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
