import type { Page } from 'puppeteer-core';
import { type ChromiumSession, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { standInModels, standInVoices } from './stand-ins';

/** A tab for the panel's page, with stand-ins for the voices and models that a test machine has not. */
export async function openPanelPage({ browser }: ChromiumSession): Promise<Page> {
  const panel = await browser.newPage();
  await panel.setViewport({ width: 400, height: 800 });
  await panel.evaluateOnNewDocument(standInVoices);
  await panel.evaluateOnNewDocument(standInModels);
  return panel;
}

/** A tab at an address, read after a press of the button there, and the panel's page showing it. */
export async function showInPanelPage(session: ChromiumSession, panel: Page, address: string): Promise<Page> {
  const { page, popup } = await popupOn(session, address);
  await settledState(popup);
  const tabId = await popup.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  await popup.close();
  await panel.bringToFront();
  await panel.goto(session.addressOf(`sidepanel.html?tab=${tabId}`));
  await settledState(panel);
  return page;
}

/** Picks something in the panel's menu. */
export async function pickInPanel(panel: Page, label: string): Promise<void> {
  await panel.bringToFront();
  await panel.locator('.popup-header .menu-button > button').click();
  await panel.locator(`[role=menuitem]::-p-text(${label})`).click();
}

/** What the stand-in voices have said so far, sentence by sentence. */
export const saidIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
