import type { Dossier, DossierLabels } from '@/utils/export/dossier';
import type { PersonPage } from '@/utils/library/connections/persons';
import type { Announcer } from '../announcer';
import type { PeoplePorts } from './people-ports';

/** How a dossier leaves the page. */
export type DossierForm = 'copy' | 'markdown' | 'csv' | 'print';

/** Everything the library says of a person, taken out of it: copied, as a file, or printed. What writes it is loaded then. */
export class DossierActions {
  constructor(
    private readonly ports: Pick<PeoplePorts, 'library' | 'now' | 'clipboard' | 'download'>,
    private readonly announcer: Pick<Announcer, 'say' | 'fail'>,
    /** Prints the dossier in place of the page. */
    private readonly onPrint: (dossier: Dossier) => void,
  ) {}

  readonly take = async (person: PersonPage, form: DossierForm, labels: DossierLabels): Promise<void> => {
    const addresses = await this.ports.library.addressesOf(person.occurrences.map(({ articleId }) => articleId));
    if (!addresses.ok) return this.announcer.fail(addresses.error);
    const dossier = dossierOf(person, addresses.value);
    if (form === 'print') return this.onPrint(dossier);
    const { dossierCsv, dossierMarkdown } = await import('@/utils/export/dossier');
    if (form === 'copy') {
      const isCopied = await this.ports.clipboard({ 'text/plain': dossierMarkdown(dossier, labels) });
      return this.announcer.say({ kind: isCopied ? 'copied' : 'not-copied' });
    }
    const { fileName } = await import('@/utils/export/file-name');
    const [text, type, ending] =
      form === 'csv'
        ? [dossierCsv(dossier), 'text/csv', 'csv']
        : [dossierMarkdown(dossier, labels), 'text/markdown', 'md'];
    this.ports.download(`${fileName(person.name)}.${ending}`, new Blob([text], { type }));
  };
}

function dossierOf(
  { name, role, otherNames, occurrences }: PersonPage,
  addresses: ReadonlyMap<string, string>,
): Dossier {
  return {
    name,
    role,
    otherNames,
    entries: occurrences.map(({ articleId, title, publisher, dateline, day, roles, quotes, ...named }) => ({
      title,
      url: addresses.get(articleId) ?? null,
      publisher,
      dateline,
      day,
      name: named.name,
      roles: roles.map(({ text }) => text),
      quotes,
    })),
  };
}
