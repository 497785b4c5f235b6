// @ts-check
import { parseSync } from 'vite';

/**
 * What a module imports, how complex each of its functions is, and whether anything of it is left after compilation.
 * @typedef {object} ModuleFacts
 * @property {{ readonly specifier: string, readonly isType: boolean }[]} imports
 * @property {{ readonly name: string, readonly complexity: number }[]} functions
 * @property {boolean} hasCode
 */

/** @typedef {{ readonly type: string } & Record<string, any>} Node */

const branches = new Set([
  ...['IfStatement', 'ConditionalExpression', 'CatchClause', 'LogicalExpression'],
  ...['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'],
]);
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const typesOnly = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);

/**
 * Complexity is McCabe's: one, and one more for each branch, loop, case, catch, `?:`, `&&`, `||` and `??`. A function within
 * another counts for itself.
 * @param {string} file
 * @param {string} text
 * @returns {ModuleFacts}
 */
export function readModule(file, text) {
  const { program } = parseSync(file, text);
  /** @type {ModuleFacts} */
  const facts = { imports: [], functions: [], hasCode: false };
  const body = /** @type {Node[]} */ (/** @type {unknown} */ (program.body));
  facts.hasCode = body.some((statement) => !isTypeOnly(statement));
  for (const statement of body) visit(statement, { name: '(module)', complexity: 1 }, null, facts);
  return facts;
}

/** @param {Node} statement */
function isTypeOnly(statement) {
  if (statement.type === 'ImportDeclaration') return true;
  if (statement.type === 'ExportNamedDeclaration' && statement.declaration)
    return typesOnly.has(statement.declaration.type);
  return typesOnly.has(statement.type) || isTypeImport(statement);
}

/** @param {Node} node */
const isTypeImport = (node) =>
  [node.importKind, node.exportKind].includes('type') ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((/** @type {Node} */ each) => [each.importKind, each.exportKind].includes('type')));

/**
 * @param {Node} node
 * @param {{ name: string, complexity: number }} owner the function it stands in
 * @param {string | null} name what a function here would be called
 * @param {ModuleFacts} facts
 */
function visit(node, owner, name, facts) {
  let inside = owner;
  if (functions.has(node.type)) {
    inside = { name: node.id?.name ?? name ?? `in ${owner.name}`, complexity: 1 };
    facts.functions.push(inside);
  } else if (branches.has(node.type) || (node.type === 'SwitchCase' && node.test)) inside.complexity++;
  if (node.source?.type === 'Literal') facts.imports.push({ specifier: node.source.value, isType: isTypeImport(node) });
  const ownName = node.id?.name ?? node.key?.name ?? null;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') visit(child, inside, ownName, facts);
    }
  }
}
