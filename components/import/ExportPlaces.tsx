import { i18n } from '#i18n';
import { type ExportPlace, exportPlaces } from './export-places';

const stateWord = { 'sent-by-mail': 'library.importing.sentByMail', closed: 'library.importing.closed' } as const;

/** Where other programs hand over their files, for whoever comes from one of them; folded until it is asked for. */
export function ExportPlaces() {
  return (
    <details class="export-places">
      <summary>{i18n.t('library.importing.places')}</summary>
      <dl>
        {exportPlaces.map((place) => (
          <div key={place.program}>
            <dt>{place.program}</dt>
            <dd>
              <Place {...place} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted">{i18n.t('library.importing.placesHint')}</p>
    </details>
  );
}

function Place({ menus, files, state }: ExportPlace) {
  return (
    <>
      {menus.length > 0 && <bdi lang="en">{menus.join(' › ')}</bdi>}
      {state && <span class="muted"> {i18n.t(stateWord[state])}</span>}
      {files.map((file) => (
        <code key={file} dir="ltr">
          {file}
        </code>
      ))}
    </>
  );
}
