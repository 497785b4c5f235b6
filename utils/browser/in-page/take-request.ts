import type { PageRequest } from '@/utils/model/page-request';

/**
 * Where inject.ts leaves the request on the isolated world's global. A symbol: a page can put names on the window that
 * every world sees (an element with an id), but no symbols.
 */
const requestKey = Symbol.for('nutgraf.request');

/**
 * What the extension's page asks of this script; empty if it asks nothing. Taken once: it is gone afterwards, so that
 * the next script does not take it for its own.
 */
export function takeRequest(): PageRequest {
  const world = globalThis as { [requestKey]?: PageRequest };
  const request = Object.hasOwn(world, requestKey) ? world[requestKey] : undefined;
  delete world[requestKey];
  return request ?? {};
}

/** Leaves a request for the script that is injected next. Runs in the page by itself: must stand alone. */
export function leaveRequest(request: PageRequest): void {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('nutgraf.request')] = request;
}
