// @ts-check

/**
 * @typedef {{ name: string, version: string, licence: string }} ShippedPackage
 * @typedef {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, peer?: boolean }> }} LicencedLock
 */

/**
 * The packages that the extension is built of, theirs included, by name; not those that only build, test or measure it.
 * @param {LicencedLock} lock package-lock.json
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(lock) {
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional, peer }]) => path && !(dev || devOptional || optional || peer))
    .map(([path, { version = '', license = 'unknown' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}
