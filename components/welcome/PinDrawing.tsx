import { i18n } from '#i18n';

export type BrowserKind = 'chrome' | 'firefox';

/** A piece of a jigsaw puzzle, as both browsers draw the button of their extensions. */
const puzzle = 'M0 4h4a2.5 2.5 0 115 0h4v4a2.5 2.5 0 110 5v4H0z';
/** A drawing pin. */
const pin = 'M3 0h6l-1 5 3 3v1.5H1V8l3-3zM6 9.5V15';
/** A cogwheel, much simplified. */
const cog =
  'M6 2.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM6 0v2.5M6 9.5V12M0 6h2.5M9.5 6H12M1.8 1.8l1.7 1.7M8.5 8.5l1.7 1.7M10.2 1.8L8.5 3.5M3.5 8.5l-1.7 1.7';

/** How to pin the button: the toolbar with the menu of extensions open, and the two places to press, numbered. */
export function PinDrawing({ kind }: { readonly kind: BrowserKind }) {
  return (
    <svg
      class="pin-drawing"
      direction="ltr"
      viewBox="0 0 360 128"
      role="img"
      aria-label={i18n.t(`welcome.pin.${kind}`)}
    >
      <path d="M1 9a8 8 0 018-8h342a8 8 0 018 8v27H1z" />
      <rect x="14" y="9" width="240" height="20" rx="10" />
      <g transform="translate(284 10)">
        <path d={puzzle} />
      </g>
      <circle class="here" cx="291" cy="19" r="14" />
      <text class="step" x="266" y="24">
        1
      </text>
      <rect class="sheet" x="150" y="42" width="200" height="76" rx="6" />
      <text x="164" y="64">
        {i18n.t('welcome.extensions')}
      </text>
      <g transform="translate(164 82)">
        <path d="M0 3h14M0 8h14M0 13h9" />
      </g>
      <text x="186" y="95">
        Nutgraf
      </text>
      <g transform="translate(318 83)">
        <path d={kind === 'chrome' ? pin : cog} />
      </g>
      <circle class="here" cx="324" cy="90" r="14" />
      <text class="step" x="298" y="95">
        2
      </text>
    </svg>
  );
}
