import type { PopupState, PopupView } from './popup-state';

export type DigestState = Extract<PopupState, { kind: 'digest' }>;
export type Said = Pick<PopupView, 'message' | 'undo'>;

export const silence: Said = { message: null, undo: null };

/** The popup with a digest in it, as the parts of its session read and change it. */
export interface DigestView {
  /** null where no digest is shown. */
  readonly digestState: () => DigestState | null;
  /** Changes parts of it, where it is still shown; what is said stays unless told otherwise. */
  readonly change: (change: Partial<Omit<DigestState, 'kind'>>, said?: Said) => void;
}
