import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLink } from './follow-link';

beforeEach(() => fakeBrowser.reset());

test('the web opens in a tab of its own, another program by way of the tab in front, anything else not at all', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
  await followLink('https://news.example/a');
  expect(create.mock.calls).toEqual([[{ url: 'https://news.example/a' }]]);
  await followLink('obsidian://new?name=A&clipboard=true');
  expect(update.mock.calls).toEqual([[{ url: 'obsidian://new?name=A&clipboard=true' }]]);
  for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x']) await followLink(href);
  expect([create.mock.calls.length, update.mock.calls.length]).toEqual([1, 1]);
});
