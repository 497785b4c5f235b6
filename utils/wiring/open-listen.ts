import type { OpenListen } from '@/utils/app/listen/listen-session';

/** An article to be read aloud by the voices of this device; loaded when it is asked for. */
export const openListen: OpenListen = async (heard, first) => {
  const [{ ListenSession }, { localVoices }, { readSettings, changeSettings }] = await Promise.all([
    import('@/utils/app/listen/listen-session'),
    import('@/utils/browser/local-voices'),
    import('@/utils/browser/settings'),
  ]);
  return new ListenSession(heard, first, {
    voice: localVoices(),
    rate: async () => (await readSettings()).listenRate,
    keepRate: (listenRate) => void changeSettings({ listenRate }),
  });
};
