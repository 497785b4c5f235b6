import type { ChromiumSession } from '@/testing/browser/launch-chromium';

/** What the browser's own page of extensions does; it is open to that page alone. */
interface DeveloperPrivate {
  readonly updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
  readonly updateExtensionConfiguration: (change: { extensionId: string; incognitoAccess: boolean }) => Promise<void>;
}

/**
 * Turns the browser's developer mode on, without which it switches an unpacked extension off as soon as that is loaded anew, and,
 * if so asked, lets the extension into incognito windows. Gives the session as it is then.
 */
export async function setUpExtension(
  session: ChromiumSession,
  { isInIncognito = false }: { readonly isInIncognito?: boolean } = {},
): Promise<ChromiumSession> {
  const { browser, extension, addressOf } = session;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, incognitoAccess) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (incognitoAccess) await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess });
    },
    extension.id,
    isInIncognito,
  );
  await page.close();
  return isInIncognito ? { ...session, extension: await extensionAgain({ browser, extension, addressOf }) } : session;
}

const pollMs = 200;
const timeoutMs = 15_000;

/** How the browser knows the extension, once it has been loaded anew. Throws after 15 s. */
export async function extensionAgain({ browser, extension, addressOf }: ChromiumSession) {
  for (const startedAt = Date.now(); Date.now() - startedAt < timeoutMs; ) {
    await new Promise((done) => setTimeout(done, pollMs));
    const page = await browser.newPage();
    const isThere = await page.goto(addressOf('manifest.json')).catch(() => null);
    await page.close();
    const again = (await browser.extensions()).get(extension.id);
    if (isThere && again) return again;
  }
  throw new Error('the extension did not come back');
}
