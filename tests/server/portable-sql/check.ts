/** All rules over all statements. */

import { isBounded, namesTheAccount, tablesWithoutAccount } from './account.js';
import { readCatalog } from './catalog.js';
import {
  blocksAreFunctions,
  locksAreRows,
  nothingIsSlicedOrNumbered,
  numberedColumns,
  rowsOfTriggersAreWrapped,
} from './dialect.js';
import { statementsIn } from './functions.js';
import { changesComputeNothing, defaultsThatCompute } from './moments.js';
import { parametersHaveTypes } from './parameters.js';
import type { Rule, World } from './rules.js';
import { schemaOf, type MigrationFile } from './schema.js';
import { statementsNeedNoSession } from './sessions.js';
import { statementsInSources, type Sources } from './source.js';
import type { Fault, Statement } from './statement.js';

/** The kit, or a small example of it. */
export interface Kit {
  sources: Sources;
  migrations: readonly MigrationFile[];
}

/** What a check found. */
export interface Checked {
  statements: Statement[];
  faults: Fault[];
}

/** Exceptions by place, each with its reason. */
export type Exceptions = Readonly<Partial<Record<string, string>>>;

const RULES: readonly Rule[] = [
  changesComputeNothing,
  parametersHaveTypes,
  statementsNeedNoSession,
  rowsOfTriggersAreWrapped,
  nothingIsSlicedOrNumbered,
  locksAreRows,
  blocksAreFunctions,
];

const catalog = await readCatalog();

/**
 * Checks all statements of a kit.
 *
 * @param manyAccounts the functions that may run statements over many accounts
 */
export function check({ sources, migrations }: Kit, manyAccounts: Exceptions): Checked {
  const schema = schemaOf(migrations);
  const world: World = { catalog, schema };
  const inSources = statementsInSources(sources);
  const inSchema = statementsIn(schema);
  const statements = [...inSources.found, ...inSchema.found];
  const ofTables = [
    ...defaultsThatCompute(world),
    ...numberedColumns(world),
    ...tablesWithoutAccount(world),
  ];
  return {
    statements,
    faults: [
      ...inSources.faults,
      ...inSchema.faults,
      ...ofTables.map((says) => ({ place: 'migrations', says })),
      ...statements.flatMap((statement) =>
        [...new Set(RULES.flatMap((rule) => rule(statement, world)))].map((says) => ({
          place: statement.place,
          says,
        })),
      ),
      ...accountFaults(statements, world, manyAccounts),
    ],
  };
}

function accountFaults(
  statements: readonly Statement[],
  world: World,
  manyAccounts: Exceptions,
): Fault[] {
  const used = new Set<string>();
  const faults = statements.flatMap((statement): Fault[] => {
    const { place } = statement;
    const says = namesTheAccount(statement, world);
    if (says.length === 0) return [];
    if (manyAccounts[place] === undefined) {
      return says.map((one) => ({ place, says: `no value for the ${one}` }));
    }
    used.add(place);
    return isBounded(statement) ? [] : [{ place, says: 'many accounts without a limit' }];
  });
  const unused = Object.keys(manyAccounts).filter((place) => !used.has(place));
  return [
    ...faults,
    ...unused.map((place) => ({ place, says: 'is an exception that nothing needs' })),
  ];
}
