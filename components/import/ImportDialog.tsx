import { useEffect } from 'preact/hooks';
import type { ImportSession } from '@/utils/app/import/import-session';
import { useSessionState } from '../use-session-state';
import { ImportSheet } from './ImportSheet';

/** An import while it is on: asked for, shown, taken back when the page is left. */
export function ImportDialog({ session, locale }: { session: ImportSession; locale: string }) {
  const state = useSessionState(session.state);
  useEffect(() => {
    void session.start();
    return session.stop;
  }, [session]);
  return (
    <ImportSheet
      state={state}
      locale={locale}
      onFiles={(files) => void session.choose(files)}
      onMode={(mode) => void session.setMode(mode)}
      onTag={session.setTag}
      onChooseAgain={session.chooseAgain}
      onImport={() => void session.run()}
      onUndoPast={(past) => void session.undoPast(past)}
      onCancel={session.cancel}
    />
  );
}
