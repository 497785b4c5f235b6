import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const port = 23_200;

/** What lacks to serve a folder by WebDAV and to mount it twice; null where all is there. */
export function lackingForWebDav(): string | null {
  if (!existsSync('/dev/fuse')) return 'FUSE';
  try {
    execFileSync('rclone', ['version'], { stdio: 'ignore' });
    execFileSync('fusermount3', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'rclone or fusermount3';
  }
}

/** A WebDAV server on the loopback address, mounted as two folders. */
export class WebDav {
  readonly folders: readonly string[];
  readonly #running: ChildProcess[] = [];

  constructor(private readonly root: string) {
    this.folders = ['one', 'two'].map((name) => path.join(root, name));
  }

  async start(): Promise<void> {
    const served = path.join(this.root, 'served');
    for (const folder of [served, ...this.folders]) mkdirSync(folder, { recursive: true });
    this.#run(['serve', 'webdav', served, '--addr', `127.0.0.1:${port}`]);
    await until(() =>
      fetch(`http://127.0.0.1:${port}/`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    for (const folder of this.folders) {
      const at = ['--webdav-url', `http://127.0.0.1:${port}/`, '--webdav-vendor', 'other'];
      this.#run(['mount', ':webdav:', folder, ...at, '--vfs-cache-mode', 'writes', '--dir-cache-time', '1s']);
      await until(async () => readFileSync('/proc/mounts', 'utf8').includes(` ${folder} fuse.rclone`));
    }
  }

  async stop(): Promise<void> {
    for (const folder of this.folders) {
      try {
        execFileSync('fusermount3', ['-u', folder], { stdio: 'ignore' });
      } catch {
        // Not mounted: it never came so far.
      }
    }
    for (const running of this.#running) {
      if (running.exitCode !== null) continue;
      const gone = once(running, 'exit');
      running.kill('SIGTERM');
      await gone;
    }
  }

  #run(args: readonly string[]): void {
    const cache = path.join(this.root, `cache-${this.#running.length}`);
    this.#running.push(spawn('rclone', [...args, '--config', '/dev/null', '--cache-dir', cache], { stdio: 'ignore' }));
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 300; times += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the WebDAV server or its mount did not come up');
}
