import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const apiKey = 'nutgraf-bench';
const folderId = 'shelf';
/** So slow that a pack is some seconds on its way: else hardly a kill would find one there. */
const slowKbps = 80;

/** Whether Syncthing is installed, and which. */
export function syncthingVersion(): string | null {
  try {
    return execFileSync('syncthing', ['--version'], { encoding: 'utf8' }).split(' ').slice(0, 2).join(' ');
  } catch {
    return null;
  }
}

/** One Syncthing that keeps a folder in step with another's, over the loopback address and nothing else. */
export class Syncthing {
  #running: ChildProcess | null = null;
  readonly id: string;

  constructor(
    readonly home: string,
    readonly folder: string,
    readonly port: number,
  ) {
    mkdirSync(folder, { recursive: true });
    execFileSync('syncthing', ['generate', '--home', home, '--no-default-folder', '--skip-port-probing'], {
      stdio: 'ignore',
    });
    this.id = execFileSync('syncthing', ['--home', home, '--device-id'], { encoding: 'utf8' }).trim();
  }

  /** Knows the other by its address alone: nothing is announced, looked up, relayed or reported. */
  pairWith(other: Syncthing): void {
    const device = (each: Syncthing) =>
      `<device id="${each.id}"><address>tcp://127.0.0.1:${each.port}</address><maxSendKbps>${slowKbps}</maxSendKbps></device>`;
    const version = /<configuration version="(\d+)">/.exec(readFileSync(this.#config, 'utf8'))?.[1] ?? '35';
    writeFileSync(
      this.#config,
      `<configuration version="${version}">
        <folder id="${folderId}" path="${this.folder}" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="true" fsWatcherDelayS="1">
          <device id="${this.id}"/><device id="${other.id}"/>
        </folder>
        ${device(this)}${device(other)}
        <gui enabled="true"><address>127.0.0.1:${this.port + 1000}</address><apikey>${apiKey}</apikey></gui>
        <options>
          <listenAddress>tcp://127.0.0.1:${this.port}</listenAddress>
          <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
          <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>
          <crashReportingEnabled>false</crashReportingEnabled><startBrowser>false</startBrowser>
          <autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>1</reconnectionIntervalS>
          <limitBandwidthInLan>true</limitBandwidthInLan>
        </options>
      </configuration>`,
    );
  }

  get #config(): string {
    return path.join(this.home, 'config.xml');
  }

  start(): void {
    const args = ['serve', '--home', this.home, '--no-browser', '--no-upgrade', '--no-restart', '--logfile=-'];
    // A group of its own: it watches over a second process, and both are killed at once.
    this.#running = spawn('syncthing', args, { stdio: 'ignore', detached: true });
  }

  /** Looks at the folder now; null where it does not answer (yet). */
  async scan(): Promise<unknown> {
    return this.#ask(`db/scan?folder=${folderId}`, 'POST');
  }

  /** Whether it runs, is connected with the other, and neither has anything left to carry. */
  async isInStepWith(other: Syncthing): Promise<boolean> {
    const [connections, status, remote] = await Promise.all([
      this.#ask('system/connections'),
      this.#ask(`db/status?folder=${folderId}`),
      this.#ask(`db/completion?folder=${folderId}&device=${other.id}`),
    ]);
    const isConnected = (connections as Connections | null)?.connections[other.id]?.connected === true;
    const own = status as { state?: string; needTotalItems?: number } | null;
    const isComplete = (remote as { completion?: number } | null)?.completion === 100;
    return isConnected && own?.state === 'idle' && own.needTotalItems === 0 && isComplete;
  }

  async kill(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    if (!running?.pid || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    process.kill(-running.pid, 'SIGKILL');
    await gone;
  }

  async #ask(call: string, method = 'GET'): Promise<unknown> {
    try {
      const answer = await fetch(`http://127.0.0.1:${this.port + 1000}/rest/${call}`, {
        method,
        headers: { 'X-API-Key': apiKey },
      });
      const text = await answer.text();
      return answer.ok && text ? JSON.parse(text) : null;
    } catch {
      return null;
    }
  }
}

interface Connections {
  readonly connections: Readonly<Record<string, { readonly connected: boolean } | undefined>>;
}
