import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Whether the tool is on this machine. Where not, the tests that need it are skipped and a line says so. */
export function hasTool(name: string, debianPackage: string): boolean {
  const isThere = spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  if (!isThere) console.warn(`SKIPPED: ${name} is missing, its checks are not run (apt-get install ${debianPackage})`);
  return isThere;
}

/** Runs the tool on the bytes as a file; `{file}` in the arguments is its path. Never throws for an exit code. */
export async function runTool(tool: string, args: readonly string[], fileName: string, bytes: Uint8Array | string) {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-format-'));
  try {
    const path = join(folder, fileName);
    await writeFile(path, bytes);
    const run = promisify(execFile);
    const given = args.map((arg) => arg.replace('{file}', path).replace('{folder}', folder));
    return await run(tool, given, { maxBuffer: 1 << 28 }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error) => ({ code: Number(error.code ?? 1), stdout: String(error.stdout), stderr: String(error.stderr) }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
