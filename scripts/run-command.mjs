// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '..');

/**
 * Runs a program in the project's folder; node_modules/.bin comes first on the path.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdout?: 'show' | 'to-stderr' | 'keep' }} [options] `keep` collects both streams
 *   instead of showing them; `to-stderr` shows both on stderr, so that stdout stays free for a result
 * @returns {Promise<{ exitCode: number, output: string, seconds: number }>} `output` is '' unless kept; the exit code is
 *   127 where the program could not be started, 128 where a signal ended it
 */
export function runCommand(command, args, { env, stdout = 'show' } = {}) {
  const startedAt = performance.now();
  const binaries = path.join(projectRoot, 'node_modules', '.bin');
  const target = { show: 'inherit', 'to-stderr': 2, keep: 'pipe' }[stdout];
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH}`, ...env },
      // npm and the tools in node_modules/.bin are .cmd files on Windows, which only a shell can start
      shell: process.platform === 'win32',
      stdio: /** @type {any} */ (['ignore', target, stdout === 'keep' ? 'pipe' : 2]),
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    /** @param {number} exitCode */
    const end = (exitCode) => resolve({ exitCode, output, seconds: (performance.now() - startedAt) / 1000 });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 128));
  });
}
