import { SecondDevice } from '@/components/shelf/SecondDevice';
import { ShelfSession } from '@/utils/app/shelf/shelf-session';
import { shelfPagePorts } from '@/utils/wiring/shelf-ports';

const session = new ShelfSession(shelfPagePorts);

/** The second device, wired; loaded once the options are shown. */
export function ShelfSection({ locale }: { locale: string }) {
  return <SecondDevice session={session} locale={locale} />;
}
