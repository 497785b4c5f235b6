interface Props {
  /** null where there is nothing to say. */
  readonly words: string | null;
  readonly read: { readonly label: string; readonly onAct: () => void } | null;
}

/** Says that the tab shows another page, and offers to read it. It is there before it has words, so that they are read aloud. */
export function OtherPageLine({ words, read }: Props) {
  return (
    <div class="other-page" role="status">
      {words && <p>{words}</p>}
      {words && read && (
        <button type="button" class="quiet framed" onClick={read.onAct}>
          {read.label}
        </button>
      )}
    </div>
  );
}
