import type { Settings } from '@/utils/model/settings';
import { settingsFrom } from './settings';

const mirroredUnder = 'settings';

/**
 * Leaves the settings where the next page finds them before its first paint (public/first-theme.js reads the theme):
 * storage.local, which keeps them, answers too late for that.
 */
export function mirrorSettings(settings: Settings): void {
  localStorage.setItem(mirroredUnder, JSON.stringify(settings));
}

/** The settings as last mirrored; the default ones where there is no mirror. */
export function mirroredSettings(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(mirroredUnder) ?? 'null'));
  } catch {
    return settingsFrom(null);
  }
}
