import { i18n } from '#i18n';
import type { DossierForm } from '@/utils/app/people/dossier-actions';
import type { DossierLabels } from '@/utils/export/dossier';
import { Menu } from '../Menu';
import { dossierLabels } from './dossier-labels';

const forms = ['copy', 'markdown', 'csv', 'print'] as const satisfies readonly DossierForm[];

/** The ways to take everything the library says of a person out of it. */
export function DossierMenu({ onDossier }: { onDossier: (form: DossierForm, labels: DossierLabels) => void }) {
  return (
    <Menu name={i18n.t('people.dossier.name')} label={<span class="menu-name">{i18n.t('people.dossier.name')}</span>}>
      {forms.map((form) => (
        <button
          type="button"
          key={form}
          data-command={`dossier-${form}`}
          onClick={() => onDossier(form, dossierLabels())}
        >
          {i18n.t(`people.dossier.${form}`)}
        </button>
      ))}
    </Menu>
  );
}
