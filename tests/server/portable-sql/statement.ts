import type { SyntaxNode } from './syntax.js';

/** A statement that the kit runs. */
export interface Statement {
  /**
   * Who runs it:
   * - `kit`: TypeScript
   * - `function`: a function of the newest schema
   * - `trigger`: a trigger's function
   * - `migration`: a migration, once for each database
   */
  by: 'kit' | 'function' | 'trigger' | 'migration';
  /** The file or migration, and the function in it: `housekeeping.ts deleteOld`. */
  place: string;
  tree: SyntaxNode;
  /**
   * The types of the plpgsql variables: short names, or a table's name for one of its
   * rows. `undefined` if it is not declared.
   */
  variables: ReadonlyMap<string, string | undefined>;
  /** An expression or an assignment of plpgsql, which reaches no table by itself. */
  isExpression?: boolean;
}

/** A statement that breaks a rule, in one sentence. */
export interface Fault {
  place: string;
  says: string;
}
