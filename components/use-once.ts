import { useRef } from 'preact/hooks';

/** True from the first time that it is, for as long as the page shows it: for what is to wait for something once. */
export function useOnce(isSo: boolean): boolean {
  const wasSo = useRef(false);
  wasSo.current ||= isSo;
  return wasSo.current;
}
