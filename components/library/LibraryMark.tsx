/** The name over the page, with its mark: three printed lines, the middle one in the accent. */
export function LibraryMark() {
  return (
    <p class="mark-line">
      <svg viewBox="0 0 16 16" aria-hidden="true" class="nut-graf">
        <path d="M2 4h12" />
        <path d="M2 8h12" class="nut" />
        <path d="M2 12h8" />
      </svg>
      <span>Nutgraf</span>
    </p>
  );
}
