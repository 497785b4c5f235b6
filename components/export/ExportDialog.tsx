import '../styles/export.css';
import { useEffect } from 'preact/hooks';
import type { ExportSession } from '@/utils/app/export/export-session';
import { useSessionState } from '../use-session-state';
import { ExportSheet } from './ExportSheet';

/** An export while it is on: asked for, shown, stopped when the page is left. */
export function ExportDialog({ session, locale }: { session: ExportSession; locale: string }) {
  const state = useSessionState(session.state);
  useEffect(() => {
    void session.start();
    return session.stop;
  }, [session]);
  return (
    <ExportSheet
      state={state}
      locale={locale}
      onFormat={session.choose}
      onTemplate={session.setTemplate}
      onStartTemplate={session.startTemplate}
      onFile={() => void session.toFile()}
      onFolder={() => void session.toFolder()}
      onCancel={session.cancel}
    />
  );
}
