import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from './EmptyState';

/** Leads on from a name to the person; says so where there is nobody of that name. */
export function NamePage({ lead }: { lead: () => Promise<boolean> }) {
  const [isUnknown, setUnknown] = useState(false);
  useEffect(() => {
    void lead().then((isKnown) => setUnknown(!isKnown));
  }, []);
  return isUnknown ? <EmptyState title={i18n.t('people.unknown')} text={i18n.t('people.unknownText')} /> : null;
}
