import { useMemo } from 'preact/hooks';
import { PeopleScreen } from '@/components/people/PeopleScreen';
import { PeopleSession } from '@/utils/app/people/people-session';
import { useSettings } from '@/utils/browser/use-settings';
import type { PeopleView } from '@/utils/model/people-view';
import { pageOfView } from './page-of-view';
import { peoplePorts } from './people-ports';

const session = new PeopleSession(peoplePorts);

/** The pages about people, topics, stories and versions on the library and the browser. */
export function PeopleApp({ address, locale }: { address: PeopleView; locale: string }) {
  useSettings();
  const page = useMemo(() => pageOfView(address, session, locale), [address, locale]);
  return (
    <PeopleScreen session={session} view={address} locale={locale}>
      {page}
    </PeopleScreen>
  );
}
