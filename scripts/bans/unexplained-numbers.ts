/**
 * Names the numbers in a source of the world that nothing explains. A number about people is an assumption with a
 * range and stands in `assumptions/`; what stands in the code is layout and arithmetic, and is either plain to see
 * (0, 1, 2; a power of two or one less, of which widths and fixed points are made; 12 months; a number of bits; a
 * word in hexadecimal; a half, to round) or has a comment on the statement or the constant that holds it.
 */
import ts from "typescript";

/** A number that nothing explains. The line counts from 1. */
export interface UnexplainedNumber {
  readonly line: number;
  readonly text: string;
  readonly statement: string;
}

/** The numbers in one source that nothing explains, in the order in which they stand. */
export function unexplainedNumbers(path: string, source: string): readonly UnexplainedNumber[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  const found: UnexplainedNumber[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !isPlain(node, file) && !isExplained(node, file)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const statement = source.split("\n")[line]?.trim() ?? "";
      found.push({ line: line + 1, text: node.getText(file), statement });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const bitOperators: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.CaretToken,
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ts.SyntaxKind.AmpersandEqualsToken,
  ts.SyntaxKind.BarEqualsToken,
  ts.SyntaxKind.CaretEqualsToken,
]);

function isPlain(node: ts.NumericLiteral, file: ts.SourceFile): boolean {
  if (/^0x/i.test(node.getText(file))) return true;
  const value = Number(node.text);
  if (value === 0 || value === 0.5 || value === 12) return true;
  if (Number.isInteger(value) && (isPowerOfTwo(value) || isPowerOfTwo(value + 1))) return true;
  return ts.isBinaryExpression(node.parent) && bitOperators.has(node.parent.operatorToken.kind);
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}

/** Whether a comment stands above the statement, the declaration or the member that holds a number, or behind it. */
function isExplained(node: ts.Node, file: ts.SourceFile): boolean {
  const text = file.getFullText();
  for (let holder = node; holder.parent !== undefined; holder = holder.parent) {
    const before = ts.getLeadingCommentRanges(text, holder.getFullStart()) ?? [];
    const after = ts.getTrailingCommentRanges(text, holder.getEnd()) ?? [];
    if (holder.getFullStart() > 0 && before.length + after.length > 0) return true;
    // A comment above a function explains the function, not each number in it.
    if (ts.isBlock(holder.parent) || ts.isSourceFile(holder.parent)) return false;
  }
  return false;
}
