import { Command, Option } from '../commander.js';

import { readSetId, showSetId } from '../../protocol/set-id.js';
import type { Layout } from '../../server/index.js';
import { explainFault, Failure } from '../failure.js';
import { readText } from '../record-file.js';
import { withRelyingParty, withStore, type StoreChoice } from '../relying-party.js';
import { describeAccount } from '../account-report.js';
import { integer } from '../parameters.js';
import { print } from '../standard-streams.js';
import { forTerminal, jsonForTerminal } from '../terminal-text.js';
import { addExamples, type ExitWith, type MakeCommand } from './command.js';
import { serveCommand } from './serve.js';

const HELP = `
--data names the folder of an embedded database. Without it, DATABASE_URL has the address of
a PostgreSQL. Only migrate creates a database. BACKUP_CODES_PEPPER holds the keys that wrap
verifiers, each as <ID>:<base64url> with commas between them; the first one is for new sets.
The site tells account holders what you do here.`;

/**
 * Commands for the operator of a relying party's database. None of them shows or takes a
 * code.
 */
export const serverCommand: MakeCommand = (exitWith) =>
  addExamples(
    new Command('server').description("look after a relying party's database"),
    'server migrate',
    'server status ada@example.org --data ./backup-codes-data',
  )
    .addHelpText('after', HELP)
    .addCommand(serveCommand())
    .addCommand(migrateCommand())
    .addCommand(importCommand(exitWith))
    .addCommand(statusCommand())
    .addCommand(revokeCommand(exitWith))
    .addCommand(liftCommand(exitWith))
    .addCommand(rotateCommand())
    .addCommand(retireCommand(exitWith));

function command(name: string, ...examples: string[]): Command {
  const made = new Command(name).option(
    '--data <folder>',
    'folder of an embedded database, instead of DATABASE_URL',
  );
  return addExamples(
    made,
    ...examples.map((example) => `server ${name} ${example}`.trim()),
  );
}

interface LayoutChoice {
  partitions?: number;
  citus?: true;
}

function migrateCommand(): Command {
  return command('migrate', '', '--data ./backup-codes-data', '--partitions 16')
    .description('migrate the database to this version, or create it')
    .option('--partitions <number>', 'partition the tables by account', integer)
    .addOption(
      new Option(
        '--citus',
        'distribute the tables by account over a Citus cluster',
      ).conflicts('partitions'),
    )
    .action(async (options: StoreChoice & LayoutChoice) => {
      const { migrate } = await import('../../server/index.js');
      const done = await withStore({ ...options, mayBeNew: true }, (store) =>
        migrate(store, layoutOf(options)),
      ).catch((error: unknown) => {
        if (!(error instanceof RangeError)) throw error;
        throw new Failure(`--${error.message}`);
      });
      await print(done.length === 0 ? 'nothing to do\n' : `${done.join('\n')}\n`);
    });
}

function layoutOf({ partitions, citus }: LayoutChoice): Layout | undefined {
  if (citus === true) return { citus };
  return partitions === undefined ? undefined : { partitions };
}

interface ImportChoice extends StoreChoice {
  activate?: boolean;
  preparedBy?: string;
}

interface AccountChoice extends StoreChoice {
  tenant?: string;
}

interface OperatorChoice extends AccountChoice {
  operator?: string;
}

const TENANT = [
  '--tenant <name>',
  'whose account it is, if a service has several tenants',
] as const;

/** The account as the database names it. */
async function stored(account: string, { tenant }: AccountChoice): Promise<string> {
  if (tenant === undefined) return account;
  const { tenantNamed } = await import('../../service/tenant.js');
  return tenantNamed(tenant).stored(account);
}

const OPERATOR = ['--operator <name>', 'who does this; the holder sees it'] as const;

/** Reports a name that the kit refuses, for the option that it came from. */
function naming<T>(option: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(`${option}: must be 1 to 254 printable characters`);
  });
}

function importCommand(exitWith: ExitWith): Command {
  return command('import', 'codes-import.json')
    .description('store sets that were made offline, for their holders to turn on')
    .argument('<file>', 'the import file')
    .option(
      '--activate',
      'turn the sets on right away; the maker of a set can then sign in with it',
    )
    .option('--prepared-by <name>', 'who prepared the sets; their holders see it')
    .action(async (path: string, options: ImportChoice) => {
      const text = await readText(path);
      const { preparedBy } = options;
      const imported = await naming(
        '--prepared-by',
        withRelyingParty(options, (relyingParty) =>
          relyingParty.importSets(text, preparedBy === undefined ? {} : { preparedBy }),
        ),
      );
      if (!imported.ok) {
        throw new Failure(`${path}: ${explainFault(imported.error)}`);
      }
      for (const { account, set, state } of imported.value) {
        await print(forTerminal(`${showSetId(set)}  ${state.padEnd(16)}  ${account}\n`));
      }
      const taken = ['pending', 'active', 'already_enrolled'];
      if (!imported.value.every(({ state }) => taken.includes(state))) exitWith(1);
    });
}

function statusCommand(): Command {
  return command('status', 'ada@example.org')
    .description("show an account's sets and what happened to them")
    .argument('<account>', 'the account')
    .option(...TENANT)
    .option('--json', 'as JSON')
    .action(async (name: string, options: AccountChoice & { json?: boolean }) => {
      const account = await stored(name, options);
      const [status, events] = await withRelyingParty(options, async (relyingParty) => [
        await relyingParty.statusOf(account),
        await relyingParty.eventsOf(account, 20),
      ]);
      await print(
        options.json === true
          ? `${jsonForTerminal({ ...status, events })}\n`
          : describeAccount(status, events),
      );
    });
}

function revokeCommand(exitWith: ExitWith): Command {
  return command('revoke', 'ada@example.org K7Q2-9M3D', 'ada@example.org --all')
    .description("withdraw one of an account's sets, or all of them")
    .argument('<account>', 'the account')
    .argument('[set]', 'the set ID')
    .option('--all', 'every pending and active set of the account')
    .option(...TENANT)
    .option(...OPERATOR)
    .action(
      async (
        name: string,
        typed: string | undefined,
        { operator, ...options }: OperatorChoice & { all?: boolean },
      ) => {
        if ((typed === undefined) !== (options.all === true)) {
          throw new Failure('needs either a set ID or --all');
        }
        const by = operator === undefined ? {} : { operator };
        const account = await stored(name, options);
        await withRelyingParty(options, async (relyingParty) => {
          const { sets } = await relyingParty.statusOf(account);
          const alive = sets.filter(
            ({ state }) => state === 'pending' || state === 'active',
          );
          const chosen =
            typed === undefined ? alive.map(({ set }) => set) : [setId(typed)];
          for (const set of chosen) {
            const done = await naming(
              '--operator',
              relyingParty.withdraw(account, set, by),
            );
            await print(`${showSetId(set)}  ${done.ok ? 'revoked' : done.error.error}\n`);
            if (!done.ok) exitWith(1);
          }
          if (chosen.length === 0) await print('no set is pending or active\n');
        });
      },
    );
}

function liftCommand(exitWith: ExitWith): Command {
  return command('lift', 'ada@example.org')
    .description("unlock an account's suspended codes")
    .argument('<account>', 'the account')
    .option(...TENANT)
    .option(...OPERATOR)
    .action(async (name: string, { operator, ...options }: OperatorChoice) => {
      const by = operator === undefined ? {} : { operator };
      const account = await stored(name, options);
      const lifted = await naming(
        '--operator',
        withRelyingParty(options, (relyingParty) => relyingParty.lift(account, by)),
      );
      await print(lifted ? 'lifted\n' : 'not suspended\n');
      if (!lifted) exitWith(1);
    });
}

function rotateCommand(): Command {
  return command('rotate', '')
    .description('wrap every set with the first key of BACKUP_CODES_PEPPER')
    .action(async (options: StoreChoice) => {
      if ((process.env['BACKUP_CODES_PEPPER'] ?? '') === '') {
        throw new Failure('needs BACKUP_CODES_PEPPER in the environment');
      }
      const sets = await withRelyingParty(options, (relyingParty) =>
        relyingParty.rotatePepper(),
      );
      await print(`${sets} ${sets === 1 ? 'set' : 'sets'} wrapped\n`);
    });
}

function retireCommand(exitWith: ExitWith): Command {
  return command('retire', '2025-a')
    .description(
      'forget a key that no set uses; first stop every process that has the key',
    )
    .argument('<key ID>', 'the ID of the key')
    .action(async (id: string, options: StoreChoice) => {
      const { retirePepper } = await import('../../server/index.js');
      const retired = await withStore(options, (store) => retirePepper(store, id));
      await print(retired ? 'retired\n' : 'the database has no such key\n');
      if (!retired) exitWith(1);
    });
}

function setId(typed: string): string {
  const set = readSetId(typed);
  if (set === undefined) throw new Failure('<set>: must be a set ID such as K7Q2-9M3D');
  return set;
}
