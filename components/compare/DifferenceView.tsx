import { i18n } from '#i18n';
import type { BlockDifference, Difference } from '@/utils/across/versions/difference-of';
import type { Segment } from '@/utils/across/versions/word-segments';
import { Segments } from './Segments';

interface DifferenceViewProps {
  difference: Difference;
  language: string | null;
  /** Words over the two columns; without them the change runs in one column, as in the popup. */
  columns?: { readonly earlier: string; readonly later: string };
}

interface Row {
  readonly key: string;
  readonly name: string | null;
  readonly segments: readonly Segment[];
}

/** Kept paragraphs shown beside a change, so that it can be placed. */
const context = 1;

/** What changed between two versions, word by word: in one column, or the two versions side by side. */
export function DifferenceView({ difference, language, columns }: DifferenceViewProps) {
  const { title, description, blocks, addedWords, removedWords } = difference;
  const head: Row[] = [
    ...(title ? [{ key: 'title', name: i18n.t('compare.headline'), segments: title }] : []),
    ...(description ? [{ key: 'description', name: i18n.t('compare.standfirst'), segments: description }] : []),
  ];
  return (
    <div class={columns ? 'difference is-wide' : 'difference'}>
      <p class="muted number">{i18n.t('compare.words', [String(addedWords), String(removedWords)])}</p>
      {columns && (
        <div class="difference-row difference-head" aria-hidden="true">
          <p class="small-caps">{columns.earlier}</p>
          <p class="small-caps">{columns.later}</p>
        </div>
      )}
      {head.map((row) => (
        <DifferenceRow key={row.key} row={row} language={language} columns={columns} />
      ))}
      {stretches(blocks).map((stretch) =>
        'unchanged' in stretch ? (
          <p class="unchanged muted" key={stretch.key}>
            {i18n.t('compare.unchanged', stretch.unchanged)}
          </p>
        ) : (
          <DifferenceRow key={stretch.key} row={stretch} language={language} columns={columns} />
        ),
      )}
    </div>
  );
}

function DifferenceRow({
  row,
  language,
  columns,
}: { row: Row; language: string | null } & Pick<DifferenceViewProps, 'columns'>) {
  const text = (side: 'both' | 'earlier' | 'later') => (
    <p dir="auto" lang={language ?? undefined}>
      <Segments segments={row.segments} side={side} />
    </p>
  );
  // On a page of its own it is right below the headline, in the popup below that of its section.
  const Heading = columns ? 'h2' : 'h3';
  return (
    <>
      {row.name && <Heading class="small-caps">{row.name}</Heading>}
      {columns ? (
        <div class="difference-row">
          {(['earlier', 'later'] as const).map((side) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
            <div key={side} role="group" aria-label={columns[side]}>
              {text(side)}
            </div>
          ))}
        </div>
      ) : (
        text('both')
      )}
    </>
  );
}

/** The changed paragraphs with a little of what stands around them, and how many are left out between. */
function stretches(blocks: readonly BlockDifference[]): (Row | { readonly key: string; readonly unchanged: number })[] {
  const isShown = (at: number) =>
    blocks.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'kept');
  const list: (Row | { key: string; unchanged: number })[] = [];
  for (const [at, { segments }] of blocks.entries()) {
    const last = list.at(-1);
    if (isShown(at)) list.push({ key: `block ${at}`, name: null, segments });
    else if (last && 'unchanged' in last) last.unchanged += 1;
    else list.push({ key: `unchanged ${at}`, unchanged: 1 });
  }
  return list;
}
