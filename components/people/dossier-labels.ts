import { i18n } from '#i18n';
import type { DossierLabels } from '@/utils/export/dossier';

/** The words a dossier is written with. */
export const dossierLabels = (): DossierLabels => ({
  roles: i18n.t('people.roles'),
  direct: i18n.t('people.direct'),
  reported: i18n.t('people.reported'),
  namedIn: i18n.t('people.namedIn'),
});
