// @ts-check
// npm run bench:carriers -- [--memory 3] [--kills 50] [--seed 1] [--check] : two libraries in Node, so many times with one folder in memory; then
// each with a folder of its own, and Syncthing between the folders on the loopback address, killed so many times amid its work;
// then once with a WebDAV server mounted as a folder. --kills 0 leaves Syncthing out.
// Says so and skips what is not installed (syncthing; rclone and FUSE). --check exits 1 and names what is missed.
import { createServer } from 'vite';
import { projectRoot } from '../../scripts/run-command.mjs';
import { numberAfter, tellMissed } from '../library/bench-options.mjs';

// The library loads parts of itself while it runs, so what imports TypeScript has to stay.
const server = await createServer({
  root: projectRoot,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': projectRoot } },
});
/** @type {typeof import('./bench-carriers.ts')} */
const { benchCarriers } = /** @type {any} */ (await server.ssrLoadModule('bench/carriers/bench-carriers.ts'));
tellMissed(
  await benchCarriers({
    memory: numberAfter('--memory', 3),
    kills: numberAfter('--kills', 50),
    seed: numberAfter('--seed', 1),
  }),
);
// Libraries in memory keep timers that nobody waits for.
process.exit();
