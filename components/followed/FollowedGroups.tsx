import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FollowedShelves, SearchShelf } from '@/utils/app/followed/followed-shelves';
import { addressOfView } from '@/utils/model/people-view';
import { isolated } from '@/utils/text/isolated';

interface FollowedGroupsProps {
  followed: FollowedShelves;
  /** The kept search that is listed now. */
  openId: string | null;
  number: Intl.NumberFormat;
  onSearch: (shelf: SearchShelf) => void;
}

/** The searches that are kept, as shelves, and who and what is followed, each with what is new there. */
export function FollowedGroups({ followed: { searches, follows }, openId, number, onSearch }: FollowedGroupsProps) {
  const [searchesId, followsId] = [useId(), useId()];
  return (
    <>
      {searches.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div class="facet-group" role="group" aria-labelledby={searchesId}>
          <h2 id={searchesId} class="small-caps">
            {i18n.t('library.searches')}
          </h2>
          <ul>
            {searches.map((shelf) => (
              <li key={shelf.search.id}>
                <button
                  type="button"
                  class="facet"
                  data-search={shelf.search.id}
                  aria-current={shelf.search.id === openId || undefined}
                  onClick={() => onSearch(shelf)}
                >
                  <bdi>{isolated(shelf.search.name)}</bdi>
                  <span class="facet-counts">
                    <NewCount count={shelf.newCount ?? 0} number={number} />
                    <span class="number muted">{number.format(shelf.count)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {follows.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div class="facet-group" role="group" aria-labelledby={followsId}>
          <h2 id={followsId} class="small-caps">
            {i18n.t('library.following')}
          </h2>
          <ul>
            {follows.map(({ follow: { id, kind, key, name }, newCount }) => (
              <li key={id}>
                <a
                  class="facet"
                  data-follow={id}
                  href={`/people.html${kind === 'search' ? '' : addressOfView({ kind, key })}`}
                >
                  <bdi>{isolated(name)}</bdi>
                  <NewCount count={newCount} number={number} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function NewCount({ count, number }: { count: number; number: Intl.NumberFormat }) {
  if (count === 0) return null;
  return <span class="number new-count">{i18n.t('library.newCount', count, [number.format(count)])}</span>;
}
