// @ts-check
import { createHash } from 'node:crypto';

/**
 * A changed place of the code, as far as it is told here.
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} fileName
 * @property {string} replacement
 * @property {object} location
 */

const [oneIn, part] = [Number(process.env.MUTATE_ONE_IN ?? 1), Number(process.env.MUTATE_PART ?? 0)];

/** Passes one mutant in so many, the same ones for the same code: chosen by a hash of place and change. */
class SampleChecker {
  async init() {}

  /** @param {readonly Mutant[]} mutants */
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, { status: isChosen(mutant) ? 'passed' : 'compileError', reason: '' }]),
    );
  }

  /** @param {readonly Mutant[]} mutants */
  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** @param {Mutant} mutant */
function isChosen({ fileName, location, replacement }) {
  const place = `${fileName.slice(fileName.lastIndexOf('utils/'))} ${JSON.stringify(location)} ${replacement}`;
  return createHash('sha256').update(place).digest().readUInt32BE() % oneIn === part;
}

const factory = Object.assign(() => new SampleChecker(), { inject: [] });
/** As Stryker looks for them in a module that it is given as a plugin. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory }];
