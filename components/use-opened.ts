import { useEffect, useState } from 'preact/hooks';

/**
 * What `open` makes when the component is first shown, begun as soon as it is there; null until then. `end` is called with it
 * when the component goes; one that comes after that is never begun.
 */
export function useOpened<Session extends { readonly start: () => unknown }>(
  open: () => Promise<Session>,
  end: (session: Session) => void,
): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    let opened: Session | null = null;
    let isLeft = false;
    void open().then((made) => {
      if (isLeft) return;
      opened = made;
      setSession(made);
      void made.start();
    });
    return () => {
      isLeft = true;
      if (opened) end(opened);
    };
  }, []);
  return session;
}
