import { i18n } from '#i18n';
import { type ClipForm, clipForms } from '@/utils/model/clip-form';
import type { MenuItem } from './menu-items';

/** The ways to copy something, as lines of a menu. */
export const copyItems = (onCopy: (form: ClipForm) => void): readonly MenuItem[] =>
  clipForms.map((form) => ({ label: i18n.t(`copy.${form}`), onPick: () => onCopy(form) }));
