import { expect, test } from 'vitest';
import { stateOfFailure } from './popup-state';

test.each([
  [
    { kind: 'not-an-article', reason: 'listing' },
    { kind: 'not-article', title: 'T', reason: 'listing' },
  ],
  [{ kind: 'empty-page' }, { kind: 'not-article', title: 'T', reason: 'empty-page' }],
  [{ kind: 'restricted' }, { kind: 'restricted', reason: 'browser-page' }],
  [{ kind: 'pdf' }, { kind: 'restricted', reason: 'pdf' }],
  [{ kind: 'tab-gone' }, { kind: 'failed', reason: 'tab-gone' }],
  [{ kind: 'timeout' }, { kind: 'failed', reason: 'timeout' }],
  [{ kind: 'unreadable' }, { kind: 'failed', reason: 'unreadable' }],
  [{ kind: 'something of a later version' }, { kind: 'failed', reason: 'unreadable' }],
])('%j has its screen', (failure, state) => {
  expect(stateOfFailure(failure, 'T')).toEqual(state);
});
