// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { leaveRequest, takeRequest } from './take-request';

afterEach(() => void takeRequest());

test('a request is taken once', () => {
  leaveRequest({ isForced: true });
  expect(takeRequest()).toEqual({ isForced: true });
  expect(takeRequest()).toEqual({});
});

test('the way it is left stands alone, as it must where it is sent into a page as text', () => {
  new Function('request', `return (${leaveRequest})(request)`)({ summaryLength: 'long' });
  expect(takeRequest()).toEqual({ summaryLength: 'long' });
});

test('a page cannot forge one by names on its window', () => {
  const names = ['nutgraf.request', 'nutgrafRequest', 'Symbol(nutgraf.request)', '@@nutgraf.request'];
  document.body.innerHTML = names.map((name) => `<form id="${name}"><input name="isForced"></form>`).join('');
  for (const name of names) Object.assign(globalThis, { [name]: { isForced: true } });
  expect(takeRequest()).toEqual({});
});

test('what stands on the prototype of the window is no request', () => {
  Object.defineProperty(Object.prototype, Symbol.for('nutgraf.request'), {
    value: { isForced: true },
    configurable: true,
  });
  try {
    expect(takeRequest()).toEqual({});
  } finally {
    Reflect.deleteProperty(Object.prototype, Symbol.for('nutgraf.request'));
  }
});
