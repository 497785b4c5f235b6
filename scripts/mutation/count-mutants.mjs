// @ts-check

/**
 * A changed place of the code and how it ended, as far as it is told here (mutation testing report schema).
 * @typedef {object} Mutant
 * @property {string} fileName
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {string} status
 * @property {{ readonly start: { readonly line: number, readonly column: number } }} location
 */

/**
 * How many mutants the tests noticed, and a line for each they did not. One that ran for ever counts as noticed; those the
 * compiler would refuse are not counted.
 * @param {readonly Mutant[]} mutants
 * @returns {{ lines: string[], killed: number, total: number }}
 */
export function countMutants(mutants) {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const lines = missed.map(({ fileName, location, mutatorName, replacement, status }) => {
    const place = `${fileName.slice(fileName.lastIndexOf('utils/'))}:${location.start.line}:${location.start.column}`;
    const change = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100);
    return `${place} ${mutatorName} -> ${change}${status === 'NoCoverage' ? ' (no test comes by)' : ''}`;
  });
  return { lines: lines.sort(), killed: noticed.length, total: noticed.length + missed.length };
}

/**
 * Between what two shares, 0..1, that of all lies with 95 % certainty, where so many of a sample were killed (Wilson's interval).
 * @param {number} killed
 * @param {number} total
 * @returns {[least: number, most: number]}
 */
export function shareInterval(killed, total) {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const share = killed / total;
  const middle = share + z ** 2 / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2);
  const scale = 1 + z ** 2 / total;
  return [(middle - half) / scale, (middle + half) / scale];
}
