import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../entries';

/** Where something is written: a file of the repository, and its line counted from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** Something a page speaks of is not written where the layout of the repository puts it. */
export class NotWrittenError extends Error {
  override readonly name = 'NotWrittenError';
  constructor(
    readonly file: string,
    readonly what: string,
  ) {
    super(
      `${file} has no ${what}: write it there as a literal, so that pages can link to its line`,
    );
  }
}

/**
 * The line of a property inside the literal that the call or the variable `start` holds; a number in `way` is an index.
 * @throws NotWrittenError when the way leads nowhere.
 */
export function spotOf(file: string, start: string, way: readonly string[]): Spot {
  let at = startIn(file, start);
  for (const step of way) {
    const next = at && stepInto(at, step);
    if (!next) throw new NotWrittenError(file, [start, ...way].join('.'));
    at = next;
  }
  if (!at) throw new NotWrittenError(file, start);
  return spotAt(file, at);
}

/**
 * The line of a call `callee('name', …)`, in the first of some files that has it.
 * @throws NotWrittenError when none has it.
 */
export function callSpot(files: readonly string[], callee: string, name: string): Spot {
  for (const file of files) {
    const call = findIn(parsed(file), (node) => {
      if (!ts.isCallExpression(node) || calleeName(node) !== callee) return undefined;
      const [first] = node.arguments;
      return first && ts.isStringLiteral(first) && first.text === name ? node : undefined;
    });
    if (call) return spotAt(file, call);
  }
  throw new NotWrittenError(files.join(', '), `${callee}('${name}', …)`);
}

const files = new Map<string, ts.SourceFile>();
function parsed(file: string): ts.SourceFile {
  const known = files.get(file);
  if (known) return known;
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  files.set(file, source);
  return source;
}

function spotAt(file: string, node: ts.Node): Spot {
  const source = parsed(file);
  return { file, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 };
}

const startIn = (file: string, start: string): ts.Node | undefined =>
  findIn<ts.Node>(parsed(file), (node) => {
    if (ts.isCallExpression(node) && calleeName(node) === start) return node;
    return ts.isVariableDeclaration(node) && node.name.getText() === start ? node : undefined;
  });

function stepInto(at: ts.Node, step: string): ts.Node | undefined {
  const value = literalIn(at);
  const before = receiverOf(at);
  if (!value) return before && stepInto(before, step);
  if (ts.isArrayLiteralExpression(value)) return value.elements[Number(step)];
  const property = value.properties.find((it) => it.name && keyOf(it.name) === step);
  // One transition may stand alone, without a list around it.
  return property ?? (step === '0' ? at : before && stepInto(before, step));
}
/** The call before the last in a chain such as `strictObject({…}).refine(…)`, whose literal may hold what is sought. */
function receiverOf(node: ts.Node): ts.Node | undefined {
  const call =
    ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) ? node.initializer : node;
  return call && ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
    ? call.expression.expression
    : undefined;
}

/** The object or the list that a node holds, through declarations, calls and type assertions. */
function literalIn(
  node: ts.Node | undefined,
): ts.ObjectLiteralExpression | ts.ArrayLiteralExpression | undefined {
  if (!node) return undefined;
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return node;
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node))
    return literalIn(node.initializer);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalIn(node.expression);
  if (ts.isCallExpression(node)) return literalIn(node.arguments.find((it) => literalIn(it)));
  return undefined;
}

function findIn<T extends ts.Node>(
  node: ts.Node,
  wanted: (node: ts.Node) => T | undefined,
): T | undefined {
  return wanted(node) ?? ts.forEachChild(node, (child) => findIn(child, wanted));
}

const calleeName = ({ expression }: ts.CallExpression) =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
const keyOf = (name: ts.PropertyName) =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();
