import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FacetCount } from '@/utils/library/search/facets';
import type { FacetKind } from '@/utils/model/library-filter';
import { isolated } from '@/utils/text/isolated';

interface FacetGroupProps {
  kind: FacetKind;
  values: readonly FacetCount[];
  chosen: readonly string[];
  number: Intl.NumberFormat;
  onToggle: (value: string) => void;
}

/** Enough to see the shape of the library without scrolling past it. */
const shownAtFirst = 6;

/** The commonest people, topics, publishers, tags or years; the chosen ones always among them. */
export function FacetGroup({ kind, values, chosen, number, onToggle }: FacetGroupProps) {
  const [areAllShown, setAllShown] = useState(false);
  const headingId = useId();
  const missing = chosen.filter((value) => !values.some((other) => other.value === value));
  const all = [...missing.map((value) => ({ value, count: null })), ...values];
  const shown = areAllShown ? all : all.filter(({ value }, index) => index < shownAtFirst || chosen.includes(value));
  if (all.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="facet-group" role="group" aria-labelledby={headingId}>
      <h2 id={headingId} class="small-caps">
        {i18n.t(`library.facet.${kind}`)}
      </h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              class="facet"
              data-facet={kind}
              aria-pressed={chosen.includes(value)}
              onClick={() => onToggle(value)}
            >
              <bdi>{isolated(value)}</bdi>
              {count !== null && <span class="number muted">{number.format(count)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {all.length > shownAtFirst && (
        <button type="button" class="plain facet-more" onClick={() => setAllShown(!areAllShown)}>
          {areAllShown ? i18n.t('library.fewer') : i18n.t('library.moreValues', all.length - shownAtFirst)}
        </button>
      )}
    </div>
  );
}
