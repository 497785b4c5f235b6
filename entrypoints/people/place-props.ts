import type { ToastMessage } from '@/components/Toast';

/** What every place of the people page is given. */
export interface PlaceProps {
  locale: string;
  say: (message: ToastMessage) => void;
}
