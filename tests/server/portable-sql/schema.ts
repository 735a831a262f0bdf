/** What the migrations leave behind: tables with their columns, and functions. */

import { keysIn, type Key } from './keys.js';
import {
  allOf,
  constantIn,
  namesIn,
  nodeIn,
  nodesIn,
  textIn,
  textsOf,
  type SyntaxNode,
} from './syntax.js';

/** A migration's file. */
export interface MigrationFile {
  name: string;
  sql: string;
}

/** A column of the newest schema. */
export interface Column {
  type: string;
  default?: SyntaxNode;
  /** Numbered by a sequence: `serial`, or an identity. */
  isNumbered: boolean;
}

/** A function of the newest schema. */
export interface SqlFunction {
  name: string;
  /** The migration that defines it last. */
  file: string;
  text: string;
  definition: SyntaxNode;
}

/** The newest schema. */
export interface Schema {
  /** Columns by name, by table. */
  tables: ReadonlyMap<string, ReadonlyMap<string, Column>>;
  keys: readonly Key[];
  functions: ReadonlyMap<string, SqlFunction>;
  /** Statements that a migration runs on rows. */
  changes: readonly { file: string; tree: SyntaxNode }[];
  /** Sequences of their own. */
  sequences: readonly string[];
}

const SERIAL = /^(small|big)?serial[248]?$/;

/** Works out what the migrations leave behind, without a database. */
export function schemaOf(files: readonly MigrationFile[]): Schema {
  const tables = new Map<string, Map<string, Column>>();
  const keys: Key[] = [];
  const functions = new Map<string, SqlFunction>();
  const changes: { file: string; tree: SyntaxNode }[] = [];
  const sequences: string[] = [];
  for (const { name: file, sql } of files) {
    for (const { text, statement } of textsOf(sql)) {
      keys.push(...keysIn(statement));
      switch (statement.kind) {
        case 'CreateStmt':
          tables.set(tableOf(statement), columnsOf(statement));
          break;
        case 'AlterTableStmt':
          alter(tables.get(tableOf(statement)), statement);
          break;
        case 'CreateFunctionStmt': {
          const name = namesIn(statement, 'funcname').at(-1) ?? '';
          functions.set(name, { name, file, text, definition: statement });
          break;
        }
        case 'DropStmt':
          for (const name of dropped(statement, 'OBJECT_FUNCTION'))
            functions.delete(name);
          for (const name of dropped(statement, 'OBJECT_TABLE')) tables.delete(name);
          break;
        case 'CreateSeqStmt':
          sequences.push(file);
          break;
        case 'CreateTrigStmt':
        case 'IndexStmt':
          break;
        default:
          changes.push({ file, tree: statement });
      }
    }
  }
  return { tables, keys, functions, changes, sequences };
}

function tableOf(statement: SyntaxNode): string {
  const relation = nodeIn(statement, 'relation');
  return relation === undefined ? '' : textIn(relation, 'relname');
}

function columnsOf(statement: SyntaxNode): Map<string, Column> {
  const columns = nodesIn(statement, 'tableElts').filter(
    ({ kind }) => kind === 'ColumnDef',
  );
  return new Map(columns.map((column) => [textIn(column, 'colname'), columnOf(column)]));
}

function columnOf(definition: SyntaxNode): Column {
  const type = typeIn(definition);
  const constraints = nodesIn(definition, 'constraints');
  const given = constraints.find((one) => textIn(one, 'contype') === 'CONSTR_DEFAULT');
  const value = given === undefined ? undefined : nodeIn(given, 'raw_expr');
  return {
    type,
    isNumbered:
      SERIAL.test(type) ||
      constraints.some((one) => textIn(one, 'contype') === 'CONSTR_IDENTITY'),
    ...(value !== undefined && { default: value }),
  };
}

function alter(columns: Map<string, Column> | undefined, statement: SyntaxNode): void {
  if (columns === undefined) return;
  for (const command of allOf(statement, 'AlterTableCmd')) {
    const name = textIn(command, 'name');
    const definition = nodeIn(command, 'def');
    const before = columns.get(name);
    switch (textIn(command, 'subtype')) {
      case 'AT_AddColumn':
        if (definition !== undefined) {
          columns.set(textIn(definition, 'colname'), columnOf(definition));
        }
        break;
      case 'AT_DropColumn':
        columns.delete(name);
        break;
      case 'AT_DropIdentity':
        if (before !== undefined) columns.set(name, { ...before, isNumbered: false });
        break;
      case 'AT_AddIdentity':
        if (before !== undefined) columns.set(name, { ...before, isNumbered: true });
        break;
      case 'AT_ColumnDefault':
        if (before !== undefined) {
          const { type, isNumbered } = before;
          columns.set(name, {
            type,
            isNumbered,
            ...(definition !== undefined && { default: definition }),
          });
        }
        break;
    }
  }
}

/** The last names of what a statement drops, if it drops objects of this type. */
function dropped(statement: SyntaxNode, type: string): string[] {
  if (textIn(statement, 'removeType') !== type) return [];
  return allOf(statement, 'ObjectWithArgs', 'List').map(
    (one) => [...namesIn(one, 'objname'), ...namesIn(one, 'items')].at(-1) ?? '',
  );
}

/** The short name of the type in a node's `typeName`, `_text` for `text[]`. */
export function typeIn(node: SyntaxNode): string {
  const type = nodeIn(node, 'typeName');
  return type === undefined ? '' : typeOf(type);
}

/** The short name of a `TypeName`. */
export function typeOf(type: SyntaxNode): string {
  const name = namesIn(type, 'names').at(-1) ?? '';
  return nodesIn(type, 'arrayBounds').length > 0 ? `_${name}` : name;
}

/** An option of `create function`, such as `language` or `volatility`. */
export function optionOf({ definition }: SqlFunction, name: string): string {
  const option = nodesIn(definition, 'options').find(
    (one) => textIn(one, 'defname') === name,
  );
  const value = option === undefined ? undefined : nodeIn(option, 'arg');
  return value === undefined ? '' : (constantIn(value) ?? textIn(value, 'sval'));
}
