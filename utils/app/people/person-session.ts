import type { Dossier, DossierLabels } from '@/utils/export/dossier';
import type { PersonPage, PersonRow } from '@/utils/library/connections/persons';
import type { ClipForm } from '@/utils/model/clip-form';
import type { Announcer } from '../announcer';
import { type Answer, LiveQuery, latestOf } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import { copyQuote } from './copy-quote';
import type { DossierForm } from './dossier-actions';
import type { PeoplePorts } from './people-ports';
import { PersonDecisions } from './person-decisions';

export interface PersonState {
  /** null where the library knows nobody of this key. */
  readonly person: Answer<PersonPage | null>;
  /** What is to be printed in place of the page; null while nothing is. */
  readonly printed: Dossier | null;
  readonly dialog: { readonly kind: 'merge'; readonly found: readonly PersonRow[] } | { readonly kind: 'split' } | null;
}

const maxFound = 20;

/** The page about one person, and what the reader decides about them. */
export class PersonSession {
  readonly #person: LiveQuery<PersonPage | null>;
  readonly #found: LiveQuery<readonly PersonRow[]>;
  readonly #decisions: PersonDecisions;
  readonly #state = new Watchable<PersonState>({ person: { kind: 'asking' }, printed: null, dialog: null });
  readonly state: Watched<PersonState> = this.#state;

  constructor(
    private readonly key: string,
    private readonly ports: Pick<PeoplePorts, 'library' | 'watch' | 'now' | 'settings' | 'clipboard' | 'download'>,
    private readonly announcer: Announcer,
  ) {
    this.#person = new LiveQuery(ports.watch);
    this.#found = new LiveQuery(ports.watch);
    this.#decisions = new PersonDecisions(ports.library, announcer, ports.now);
  }

  /** Begins to watch the library; gives back how to stop. */
  readonly start = (): (() => void) => {
    const stops = [
      this.#person.state.subscribe(() => this.#set({ person: this.#person.state.get() })),
      this.#found.state.subscribe(this.#takeFound),
      () => this.#person.stop(),
      () => this.#found.stop(),
    ];
    this.#person.ask(() => this.ports.library.personPage(this.key));
    return () => {
      for (const stop of stops) stop();
    };
  };

  /** Asks who else this person is; begins with those who share the last word of the name. */
  readonly askToMerge = (): void => {
    if (!this.#known) return;
    this.#set({ dialog: { kind: 'merge', found: [] } });
    this.search('');
  };

  /** Those whose names begin so, for the question who else this person is. */
  readonly search = (typed: string): void => {
    const { name = '' } = this.#known ?? {};
    const wanted = typed.trim() || (name.split(' ').at(-1) ?? name);
    this.#found.ask(() => this.ports.library.listPersons({ typed: wanted, limit: maxFound }));
  };

  readonly askToSplit = (): void => this.#set({ dialog: { kind: 'split' } });

  readonly closeDialog = (): void => {
    this.#found.stop();
    this.#set({ dialog: null });
  };

  /** The other one is this person. */
  readonly merge = async (other: Pick<PersonRow, 'key' | 'name'>): Promise<void> => {
    const person = this.#known;
    this.closeDialog();
    if (person) await this.#decisions.merge(person, other);
  };

  /** These articles are about somebody else. */
  readonly split = async (docs: readonly number[]): Promise<void> => {
    const person = this.#known;
    this.closeDialog();
    if (person) await this.#decisions.split(person, docs);
  };

  /** The name is nobody's. */
  readonly takeOut = async (): Promise<void> => {
    const person = this.#known;
    if (person) await this.#decisions.takeOut(person);
  };

  /** Takes everything the library says of them out of it. */
  readonly takeDossier = async (form: DossierForm, labels: DossierLabels): Promise<void> => {
    const person = this.#known;
    if (!person) return;
    const { DossierActions } = await import('./dossier-actions');
    const actions = new DossierActions(this.ports, this.announcer, (printed) => this.#set({ printed }));
    await actions.take(person, form, labels);
  };

  /** Copies what they said in an article. */
  readonly copyQuote = (articleId: string, text: string, form: ClipForm): Promise<void> =>
    copyQuote(articleId, text, form, this.ports, this.announcer);

  /** The dossier is printed. */
  readonly endPrint = (): void => this.#set({ printed: null });

  readonly undoChoice = (id: number): Promise<void> => this.#decisions.undo(id);

  get #known(): PersonPage | null {
    return latestOf(this.#state.get().person) ?? null;
  }

  readonly #takeFound = (): void => {
    // An answer that comes after the dialog was closed, or nobody asked for.
    if (this.#state.get().dialog?.kind !== 'merge') return;
    const own = this.#known?.key;
    const found = latestOf(this.#found.state.get())?.filter(({ key }) => key !== own) ?? [];
    this.#set({ dialog: { kind: 'merge', found } });
  };

  #set(part: Partial<PersonState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}
