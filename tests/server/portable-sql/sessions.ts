/**
 * A statement needs no session: it neither changes nor reads what a connection remembers.
 *
 * - PgBouncer in transaction mode gives the connection to others after each transaction.
 * - Citus 13 runs a trigger on the node that has the row. A setting of the session that
 *   asked has never reached that node, so "events is append-only" was the answer to
 *   forgetting an account.
 *
 * `set local` is over with the transaction, and so is `set_config(..., true)`. The kit
 * needs it for limits of time only.
 */

import type { Rule } from './rules.js';
import {
  allOf,
  constantIn,
  namesIn,
  nodesIn,
  textIn,
  within,
  type SyntaxNode,
} from './syntax.js';

/** Statements that a session remembers. */
const REMEMBERED: Readonly<Partial<Record<string, string>>> = {
  DeallocateStmt: 'deallocate',
  DeclareCursorStmt: 'declare',
  DiscardStmt: 'discard',
  ListenStmt: 'listen',
  LoadStmt: 'load',
  PrepareStmt: 'prepare',
  UnlistenStmt: 'unlisten',
};

/** Who may use settings of the kit, and why. None of them runs in a message. */
const USES_SETTINGS: Readonly<Partial<Record<string, string>>> = {
  'store/layout.ts layOut': 'tells a block, which takes no parameters, the partitions',
  '0003-event-numbers.sql keep_events':
    'processes of 0.1.0 that still run during a deploy set it',
};

export const statementsNeedNoSession: Rule = ({ place, tree }) =>
  [...within(tree)].flatMap((node) => {
    const word = REMEMBERED[node.kind];
    if (word !== undefined) return [`${word} outlives the transaction`];
    switch (node.kind) {
      case 'VariableSetStmt':
        return node.fields['is_local'] === true
          ? []
          : [`set ${textIn(node, 'name')} outlives the transaction; use set local`];
      case 'CreateStmt':
        return allOf(node, 'RangeVar').some(
          (one) => textIn(one, 'relpersistence') === 't',
        )
          ? ['a temporary table belongs to a session']
          : [];
      case 'FuncCall':
        return USES_SETTINGS[place] === undefined ? settingsIn(node) : [];
      default:
        return [];
    }
  });

function settingsIn(call: SyntaxNode): string[] {
  const name = namesIn(call, 'funcname').at(-1) ?? '';
  const [setting, , isLocal] = nodesIn(call, 'args');
  const read = constantIn(setting);
  if (name === 'current_setting' && (read === undefined || read.includes('.'))) {
    return ['current_setting reads a setting that the kit would have to make'];
  }
  if (name !== 'set_config') return [];
  const isTrue = isLocal !== undefined && allOf(isLocal, 'A_Const').some(isTrueConstant);
  return read === 'lock_timeout' && isTrue
    ? []
    : [`set_config may only set lock_timeout, and only for the transaction`];
}

function isTrueConstant(node: SyntaxNode): boolean {
  return nodesIn(node, 'boolval').some(({ fields }) => fields['boolval'] === true);
}
