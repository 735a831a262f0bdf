import { posix } from 'node:path';

import ts from 'typescript';

/** A text that is known only when the code runs. */
export class NotConstant extends Error {}

/** What the loops around an expression bind, in one of their rounds. */
type Round = ReadonlyMap<string, ts.Expression>;

/** Stands for a part of a driver's text that is not known. */
const UNKNOWN = 'x';

/** The values of expressions that are known without running the code. */
export class Constants {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #files = new Map<string, ts.SourceFile>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  /** A parsed file. */
  fileOf(path: string): ts.SourceFile {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const text = this.#sources.get(path) ?? '';
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    this.#files.set(path, file);
    return file;
  }

  /**
   * All texts that an expression can be. It may use constants, also imported ones, and
   * the variables of loops over constant lists.
   *
   * @param isLoose whether parts that are not known may stand as `x`
   * @throws NotConstant
   */
  textsOf(expression: ts.Expression, isLoose = false): string[] {
    const texts = this.#roundsAround(expression).flatMap((round) =>
      this.#texts(expression, round, isLoose),
    );
    return [...new Set(texts)];
  }

  #texts(node: ts.Expression, round: Round, isLoose: boolean): string[] {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map(({ expression, literal }) =>
        this.#part(expression, round, isLoose).map((text) => text + literal.text),
      );
      return combined([[node.head.text], ...spans]);
    }
    if (ts.isConditionalExpression(node)) {
      return [node.whenTrue, node.whenFalse].flatMap((one) =>
        this.#texts(one, round, isLoose),
      );
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.PlusToken
    ) {
      const sides = [node.left, node.right];
      return combined(sides.map((one) => this.#part(one, round, isLoose)));
    }
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node)
    ) {
      return this.#texts(node.expression, round, isLoose);
    }
    if (ts.isIdentifier(node)) {
      const bound = round.get(node.text);
      if (bound !== undefined) return this.#texts(bound, round, isLoose);
      return this.#texts(this.#valueOf(node), round, isLoose);
    }
    throw new NotConstant(`runs a text that is not constant: ${node.getText()}`);
  }

  #part(node: ts.Expression, round: Round, isLoose: boolean): string[] {
    try {
      return this.#texts(node, round, isLoose);
    } catch (error) {
      if (isLoose && error instanceof NotConstant) return [UNKNOWN];
      throw error;
    }
  }

  /** What a constant is declared as. */
  #valueOf(name: ts.Identifier): ts.Expression {
    for (let at: ts.Node = name; ; at = at.parent) {
      if (ts.isFunctionLike(at) && at.parameters.some((one) => binds(one, name.text)))
        break;
      if (ts.isForOfStatement(at) && bindingOf(at)?.getText().includes(name.text)) break;
      if (ts.isBlock(at) || ts.isSourceFile(at)) {
        const value = constantIn(at, name.text);
        if (value !== undefined) return value;
      }
      if (ts.isSourceFile(at)) {
        const imported = this.#imported(at, name.text);
        if (imported !== undefined) return imported;
        break;
      }
    }
    throw new NotConstant(`runs a text that is not constant: ${name.text}`);
  }

  #imported(file: ts.SourceFile, name: string): ts.Expression | undefined {
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement)) continue;
      const named = statement.importClause?.namedBindings;
      if (named === undefined || !ts.isNamedImports(named)) continue;
      const one = named.elements.find((element) => element.name.text === name);
      if (one === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const path = posix.join(
        posix.dirname(file.fileName),
        statement.moduleSpecifier.text,
      );
      const source = this.fileOf(path.replace(/\.js$/, '.ts'));
      return constantIn(source, (one.propertyName ?? one.name).text);
    }
    return undefined;
  }

  /** What the loops around a node bind in each round. One round without any. */
  #roundsAround(node: ts.Node): Round[] {
    let rounds: Round[] = [new Map()];
    for (let at = node; !ts.isSourceFile(at); at = at.parent) {
      if (!ts.isForOfStatement(at)) continue;
      const binding = bindingOf(at);
      const list = this.#listOf(at.expression);
      if (binding === undefined || list === undefined) continue;
      rounds = rounds.flatMap((round) =>
        list.map((element) => new Map([...round, ...bound(binding, element)])),
      );
    }
    return rounds;
  }

  #listOf(node: ts.Expression): readonly ts.Expression[] | undefined {
    if (ts.isArrayLiteralExpression(node)) return node.elements;
    if (ts.isAsExpression(node)) return this.#listOf(node.expression);
    if (!ts.isIdentifier(node)) return undefined;
    try {
      return this.#listOf(this.#valueOf(node));
    } catch {
      return undefined;
    }
  }
}

function bindingOf({ initializer }: ts.ForOfStatement): ts.BindingName | undefined {
  return ts.isVariableDeclarationList(initializer)
    ? initializer.declarations[0]?.name
    : undefined;
}

function bound(name: ts.BindingName, element: ts.Expression): [string, ts.Expression][] {
  if (ts.isIdentifier(name)) return [[name.text, element]];
  if (!ts.isObjectLiteralExpression(element)) return [];
  return name.elements.flatMap((one): [string, ts.Expression][] => {
    if (!ts.isBindingElement(one) || !ts.isIdentifier(one.name)) return [];
    const property = (one.propertyName ?? one.name).getText();
    const given = element.properties.find((each) => each.name?.getText() === property);
    return given !== undefined && ts.isPropertyAssignment(given)
      ? [[one.name.text, given.initializer]]
      : [];
  });
}

function binds({ name }: ts.ParameterDeclaration, text: string): boolean {
  if (ts.isIdentifier(name)) return name.text === text;
  return name.elements.some(
    (one) => ts.isBindingElement(one) && one.name.getText() === text,
  );
}

function constantIn(
  block: ts.Block | ts.SourceFile,
  name: string,
): ts.Expression | undefined {
  for (const statement of block.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { declarationList: list } = statement;
    if ((list.flags & ts.NodeFlags.Const) === 0) continue;
    const found = list.declarations.find((one) => one.name.getText() === name);
    if (found?.initializer !== undefined) return found.initializer;
  }
  return undefined;
}

/** Every way to take one text from each list, in order. */
function combined(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (texts, list) => texts.flatMap((text) => list.map((next) => text + next)),
    [''],
  );
}
