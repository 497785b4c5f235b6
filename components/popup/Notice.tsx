interface Props {
  readonly title: string;
  /** What it means and what to do next. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

/** One plain statement in the popup's middle, with the way on. */
export function Notice({ title, text, action }: Props) {
  return (
    <div class="popup-body notice">
      <div role="status">
        <h1 class="headline">{title}</h1>
        <p>{text}</p>
      </div>
      {action && (
        <button type="button" class="primary" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
