import type { Catalog } from './catalog.js';
import type { Schema } from './schema.js';
import type { Statement } from './statement.js';

/** What a rule may look at besides the statement. */
export interface World {
  catalog: Catalog;
  schema: Schema;
}

/**
 * A rule over one statement.
 *
 * @returns a sentence for each fault
 */
export type Rule = (statement: Statement, world: World) => string[];
