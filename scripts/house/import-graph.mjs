// @ts-check

/** @typedef {ReadonlyMap<string, readonly string[]>} Graph from each file the files it imports */

/**
 * Groups of files that import one another in a circle, the largest first (Tarjan 1972).
 * @param {Graph} graph
 * @returns {string[][]}
 */
export function circlesOf(graph) {
  /** @type {Map<string, { order: number, low: number, isOpen: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];
  /** @param {string} file */
  const visit = (file) => {
    const own = { order: seen.size, low: seen.size, isOpen: true };
    seen.set(file, own);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      const other = seen.get(next) ?? visit(next);
      if (other.isOpen) own.low = Math.min(own.low, other.low);
    }
    if (own.low === own.order) {
      const group = open.splice(open.indexOf(file));
      for (const member of group) /** @type {{ isOpen: boolean }} */ (seen.get(member)).isOpen = false;
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.sort());
    }
    return own;
  };
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return circles.sort((a, b) => b.length - a.length);
}

/**
 * The files that can be reached from some of them, those included.
 * @param {Graph} graph
 * @param {readonly string[]} from
 * @returns {Set<string>}
 */
export function reachedFrom(graph, from) {
  const reached = new Set(from);
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return reached;
}
