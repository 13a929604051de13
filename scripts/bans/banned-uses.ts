/**
 * Reads a source as a syntax tree and names the uses of what the engine must do without.
 *
 * A run must give the same bits on every machine and in every browser. IEEE 754 fixes the arithmetic,
 * the square root and rounding; it does not fix `exp`, `log` or `**`, which differ between engines and
 * their versions. The names of `Math` are therefore allowed one by one, and what is new is banned.
 */
import ts from "typescript";

/** A place where something banned is used. Line and column count from 1. */
export interface BannedUse {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly reason: string;
}

/** The functions of `Math` whose results are fixed to the last bit, and the constants. */
const exact: ReadonlySet<string> = new Set([
  "abs",
  "ceil",
  "clz32",
  "f16round",
  "floor",
  "fround",
  "imul",
  "max",
  "min",
  "round",
  "sign",
  "sqrt",
  "trunc",
  "E",
  "LN10",
  "LN2",
  "LOG10E",
  "LOG2E",
  "PI",
  "SQRT1_2",
  "SQRT2",
]);

const chance = "chance comes from keyed draws only";
const inexact = "its last bits differ between machines; use the project's own function";
const clock = "the engine has no clock";
const locale = "the answer depends on the language of the machine";

/** Names that may not be mentioned at all, each with the reason. */
const names: ReadonlyMap<string, string> = new Map([
  ["performance", clock],
  ["crypto", chance],
  ["Intl", locale],
]);

/** Properties that may not be read from anything, each with the reason. */
const properties: ReadonlyMap<string, string> = new Map([
  ["localeCompare", locale],
  ["toLocaleString", locale],
  ["toLocaleDateString", locale],
  ["toLocaleTimeString", locale],
  ["toLocaleLowerCase", locale],
  ["toLocaleUpperCase", locale],
]);

/** The banned uses in one source, in the order in which they stand. */
export function bannedUses(path: string, source: string): readonly BannedUse[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  const uses: BannedUse[] = [];

  function note(node: ts.Node, reason: string): void {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    uses.push({ line: line + 1, column: character + 1, text: node.getText(file), reason });
  }

  function visit(node: ts.Node): void {
    const reason = reasonAgainst(node);
    if (reason !== undefined) note(node, reason);
    else ts.forEachChild(node, visit);
  }

  visit(file);
  return uses;
}

/** Why this node may not stand in the engine, if so; its children are judged by themselves. */
function reasonAgainst(node: ts.Node): string | undefined {
  if (ts.isTypeNode(node)) return undefined;
  if (ts.isPropertyAccessExpression(node)) return reasonAgainstMember(node);
  if (ts.isIdentifier(node) && isUse(node)) return reasonAgainstName(node);
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date")) {
    return node.arguments?.length ? undefined : clock;
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, "Date")) return clock;
  if (ts.isBinaryExpression(node)) return reasonAgainstPower(node);
  return undefined;
}

function reasonAgainstMember(node: ts.PropertyAccessExpression): string | undefined {
  const owner = withoutGlobal(node.expression);
  const member = node.name.text;
  if (owner === "Math") {
    if (member === "random") return chance;
    return exact.has(member) ? undefined : inexact;
  }
  if (owner === "Date" && member === "now") return clock;
  if (isNamed(node.expression, "globalThis") && names.has(member)) return names.get(member);
  return properties.get(member);
}

/**
 * `Math` on its own (kept in a variable, taken apart, read with brackets) hides which function is
 * meant, so it is banned except before a dot.
 */
function reasonAgainstName(node: ts.Identifier): string | undefined {
  if (node.text === "Math" && !isOwner(node))
    return "name the function: Math.floor, not Math alone";
  return names.get(node.text);
}

function reasonAgainstPower(node: ts.BinaryExpression): string | undefined {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return inexact;
  if (operator !== ts.SyntaxKind.AsteriskAsteriskToken) return undefined;
  return isWholeNumber(node.left) && isWholeNumber(node.right) ? undefined : inexact;
}

/** A power of two written-out whole numbers, such as `2 ** 32`, is exact where it can be. */
function isWholeNumber(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isWholeNumber(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isWholeNumber(node.operand);
  return ts.isNumericLiteral(node) && Number.isInteger(Number(node.text));
}

/** The name of a global, also when it is written as a property of `globalThis`. */
function withoutGlobal(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, "globalThis")) {
    return node.name.text;
  }
  return undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** True if the name stands before a dot, where the member is judged instead. */
function isOwner(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
}

/** True unless the name only labels something: a member, a key, a declared property. */
function isUse(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isPropertySignature(parent)) return false;
  if (ts.isPropertyDeclaration(parent)) return parent.initializer === node;
  return true;
}
