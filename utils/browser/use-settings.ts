import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/model/settings';
import { applyTheme } from './apply-theme';
import { mirroredSettings, mirrorSettings } from './mirror-settings';
import { changeSettings, readSettings, watchSettings } from './settings';

const lookAtClockMs = 60_000;

/** The settings as they are now, in every page at once, and how to change them; the page is set in their theme. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>(mirroredSettings);
  // Not after the paint: with the first render, when the page's session asks for them as well.
  useLayoutEffect(() => {
    let isTold = false;
    const take = (current: Settings) => {
      isTold = true;
      mirrorSettings(current);
      applyTheme(current);
      setSettings(current);
    };
    // An answer from before a change is not taken after it.
    void readSettings().then((read) => isTold || take(read));
    const stop = watchSettings(take);
    // Evening comes while a page is open.
    const timer = setInterval(() => applyTheme(mirroredSettings()), lookAtClockMs);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, []);
  const change = useCallback((wanted: Partial<Settings>) => void changeSettings(wanted), []);
  return [settings, change];
}
