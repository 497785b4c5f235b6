// @ts-check

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * The packages that are not installed as the lock file has them, as paths like `node_modules/preact`.
 * npm keeps what it installed in a hidden lock file, node_modules/.package-lock.json
 * (https://docs.npmjs.com/cli/v10/configuring-npm/package-lock-json#hidden-lockfiles).
 * Optional packages are for other platforms as often as not, so a missing one is no fault.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | null} installed the hidden lock file, null if there is none
 * @returns {string[]}
 */
export function findStalePackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([path, { optional }]) => path !== '' && !(optional && !installed?.packages[path]))
    .filter(([path, { version }]) => installed?.packages[path]?.version !== version)
    .map(([path]) => path);
}
