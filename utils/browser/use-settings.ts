import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/model/settings';
import { applyTheme } from './apply-theme';
import { mirroredSettings, mirrorSettings } from './mirror-settings';
import { changeSettings, readSettings, watchSettings } from './settings';

/** The settings as they are now, in every page at once, and how to change them; the page is set in their theme. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>(mirroredSettings);
  useEffect(() => {
    const take = (current: Settings) => {
      mirrorSettings(current);
      applyTheme(current);
      setSettings(current);
    };
    void readSettings().then(take);
    return watchSettings(take);
  }, []);
  const change = useCallback((wanted: Partial<Settings>) => void changeSettings(wanted), []);
  return [settings, change];
}
