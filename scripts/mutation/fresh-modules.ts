import { afterEach, beforeEach, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of Stryker: the mutant that is on, none in the first run. */
    activeMutant: string;
    /** Of Stryker: under which name of the global scope it counts which test comes by which mutant. */
    globalNamespace: string;
  }
}

/** The part of vitest's state in a thread that is looked at here. */
interface Loaded {
  readonly evaluatedModules: { readonly idToModuleMap: ReadonlyMap<string, LoadedModule> };
}

interface LoadedModule {
  promise?: unknown;
  exports?: unknown;
  evaluated: boolean;
  readonly importers: Set<string>;
}

interface Counts {
  mutantCoverage: unknown;
  hitCount: number;
}

interface World {
  nutgrafMutation?: { readonly mutant: string; isNoticed: boolean };
  readonly __vitest_worker__: Loaded;
  readonly [namespace: string]: unknown;
}

const world = globalThis as unknown as World;
const mutant = inject('activeMutant') ?? '';
if (mutant === '' || world.nutgrafMutation?.mutant !== mutant) {
  world.nutgrafMutation = { mutant, isNoticed: false };
  forgetModules(world.__vitest_worker__);
  const stryker = world[inject('globalNamespace') ?? ''] as Counts | undefined;
  // Counts of the run before: what comes by a mutant too often counts as running for ever.
  if (stryker) Object.assign(stryker, { mutantCoverage: undefined, hitCount: 0 } satisfies Counts);
}

/**
 * Another mutant is on: what the project's modules remember of a run with the last one (a name once folded, a list built from
 * a broken rule) must not reach this one. Libraries and data stay; no mutant is in them.
 */
function forgetModules({ evaluatedModules }: Loaded): void {
  for (const [id, module] of evaluatedModules.idToModuleMap) {
    if (/node_modules|vitest|\.json/.test(id)) continue;
    module.promise = undefined;
    module.exports = undefined;
    module.evaluated = false;
    module.importers.clear();
  }
}

// One failure is enough. Vitest's own way to end a run early ends its thread.
beforeEach(({ skip }) => {
  if (world.nutgrafMutation?.isNoticed) skip();
});
afterEach(({ task }) => {
  if (mutant !== '' && world.nutgrafMutation && task.result?.state === 'fail') world.nutgrafMutation.isNoticed = true;
});
