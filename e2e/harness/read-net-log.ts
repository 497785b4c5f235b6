import { readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: { url?: string; initiator?: string } }[];
}

/**
 * Every address the browser's network service was asked for, with who asked: 'chrome-extension://…', an origin or
 * 'not an origin' for the browser itself. From a file written by --log-net-log, complete once the browser has closed
 * (https://www.chromium.org/developers/design-documents/network-stack/netlog/).
 */
export function readNetLog(file: string): { readonly url: string; readonly initiator: string }[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === started && params?.url)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? 'not an origin' }));
}
