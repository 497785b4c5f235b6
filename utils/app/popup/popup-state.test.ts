import { expect, test } from 'vitest';
import type { ReadFailure } from '../ports';
import { type PopupState, stateOfFailure } from './popup-state';

test.each<[ReadFailure, PopupState]>([
  [
    { kind: 'not-an-article', reason: 'listing' },
    { kind: 'not-article', title: 'T', reason: 'listing' },
  ],
  [{ kind: 'empty-page' }, { kind: 'not-article', title: 'T', reason: 'empty-page' }],
  [{ kind: 'restricted' }, { kind: 'restricted', reason: 'browser-page' }],
  [{ kind: 'pdf' }, { kind: 'restricted', reason: 'pdf' }],
  [{ kind: 'tab-gone' }, { kind: 'failed', reason: 'tab-gone' }],
  [{ kind: 'timeout' }, { kind: 'failed', reason: 'timeout' }],
  [
    { kind: 'unreadable', message: 'of a bug' },
    { kind: 'failed', reason: 'unreadable' },
  ],
])('%j has its screen', (failure, state) => {
  expect(stateOfFailure(failure, 'T')).toEqual(state);
});
