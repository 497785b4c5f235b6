import type { CompletedOperator } from '@/utils/library/search/complete-value';
import type { LibraryFacets } from '@/utils/library/search/facets';
import type { LibraryRow } from '@/utils/library/search/library-row';
import type { WhyNothing } from '@/utils/library/search/why-nothing';
import { canMoveRows, filterOf, isNarrowed, type LibraryView, listOf, wholeLibrary } from '@/utils/model/library-view';
import type { ArticleAction, RowAction } from '@/utils/model/row-action';
import { Announcer } from '../announcer';
import { ArticleActions } from '../article-actions';
import type { ExportRequest } from '../export/export-ports';
import { FollowedShelf, type SearchShelf } from '../followed/followed-shelves';
import { LiveQuery, latestOf } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import { ActiveRow } from './active-row';
import { ArticleList } from './article-list';
import { BackupReminder } from './backup-reminder';
import type { HitModel } from './hit-model';
import { LaterHits } from './later-hits';
import type { LibraryPorts, LoadedParts } from './library-ports';
import type { LibraryDialog, LibraryState } from './library-state';
import { LostLibrary } from './lost-library';
import { OpenPlace } from './open-place';
import { type RowRange, RowWindow } from './row-window';
import { nothingSelected, select, selectedIn } from './selection';
import { ViewInAddress } from './view-in-address';

const noKeys = new Uint32Array();
const backup: ExportRequest = { scope: 'complete', first: 'backup' };
/** As many as are read at a glance. */
const maxCompletions = 8;

/** An article that something is done to; `key` is 0 where it never stood in the list. */
type Handled = Pick<LibraryRow, 'id' | 'key'>;

/** Long enough for whoever opened the page to have scrolled or typed. */
const tidyAfterMs = 4_000;

/** The library page: the list, what is chosen in it, what is done to it, and which article is open. */
export class LibrarySession {
  readonly announcer = new Announcer();
  readonly actions: ArticleActions;
  readonly state: Watched<LibraryState>;
  readonly followed: FollowedShelf;
  readonly #state: Watchable<LibraryState>;
  readonly #ports: LibraryPorts;
  readonly #address: ViewInAddress;
  readonly #list: ArticleList;
  readonly #rows: RowWindow;
  readonly #hits: LaterHits;
  readonly #counts: LiveQuery<LibraryFacets>;
  readonly #reminder: BackupReminder;
  readonly #lost: LostLibrary;
  readonly #active = new ActiveRow();
  readonly #place = new OpenPlace();
  /** The row whose article is being fetched to be opened; the keys are about it already. */
  #headedFor: number | null = null;
  /** What the list was asked for when it was found to be empty, and why it is. */
  #empty: { readonly list: string; readonly why: WhyNothing | null } | null = null;
  #selection = nothingSelected;
  #dialog: LibraryDialog | null = null;
  #isListed = false;
  #tidying: ReturnType<typeof setTimeout> | undefined;
  #stopMoves: () => void = () => {};

  constructor(ports: LibraryPorts) {
    const { library, watch, address, backups, lost, now } = ports;
    const refresh = () => this.#refresh();
    this.#ports = ports;
    this.actions = new ArticleActions(library, this.announcer, now);
    this.#address = new ViewInAddress(address);
    this.#list = new ArticleList(library, watch, () => this.#takeList());
    this.#rows = new RowWindow(library, watch, refresh);
    this.#hits = new LaterHits(library, refresh);
    this.#counts = new LiveQuery(watch);
    this.#counts.state.subscribe(refresh);
    this.#reminder = new BackupReminder(library, backups, watch, refresh);
    this.#lost = new LostLibrary(lost, backups, watch, now, refresh);
    const { loadFollowed: load, newId } = ports;
    this.followed = new FollowedShelf({ load, watch, announcer: this.announcer, now, newId }, refresh);
    this.#state = new Watchable(this.#snapshot());
    this.state = this.#state;
  }

  /** Asks for the list. `?do=backup` or `?do=import` in the address begins with that. */
  start(): void {
    const wanted = new URLSearchParams(this.#ports.address.search()).get('do');
    if (wanted === 'backup') void this.backUp();
    if (wanted === 'import') void this.importFiles();
    this.#stopMoves = this.#address.onMove(() => this.#showView(null));
    this.#list.ask(this.#address.view);
  }

  stop(): void {
    clearTimeout(this.#tidying);
    this.#stopMoves();
    const parts = [this.#list, this.#rows, this.#counts, this.#reminder, this.#lost, this.followed];
    for (const part of parts) part.stop();
  }

  /** Another list, or another article in the reader. */
  readonly show = (view: LibraryView): void => {
    const before = this.#address.view;
    this.#address.set(view);
    this.#showView(before);
  };

  /** A kept search; to open it is a look at it. */
  readonly showSearch = async ({ search }: SearchShelf): Promise<void> => {
    this.show({ ...this.#address.view, ...search.view });
    await this.followed.lookAt(search);
  };

  /** How many rows stand above the view. */
  readonly setPlace = (firstRow: number): void => this.show({ ...this.#address.view, firstRow });

  /** The whole shelf, without a search and filters. */
  readonly showWholeShelf = (): void => {
    const { shelf, openId } = this.#address.view;
    this.show({ ...wholeLibrary, shelf, openId });
  };

  /** The rows that should be fetched now. */
  readonly showRows = (range: RowRange): void => this.#rows.show(range);

  readonly setActive = (index: number): void => {
    if (index === this.#active.indexIn(this.#keys)) return;
    this.#active.set(index, this.#keys);
    this.#refresh();
  };

  readonly open = (row: Pick<LibraryRow, 'id'>): void => this.show({ ...this.#address.view, openId: row.id });

  readonly close = (): void => this.show({ ...this.#address.view, openId: null });

  /** Opens the article of a row; nothing if there is none. The row is the active one at once, also where it must be fetched first. */
  readonly openAt = async (index: number | null): Promise<void> => {
    const key = this.#keys[index ?? -1];
    if (index === null || key === undefined) return;
    this.setActive(index);
    const known = this.#rowOf(key);
    if (known) return this.open(known);
    this.#headedFor = key;
    this.#refresh();
    const rows = await this.#ports.library.rowsByKeys([key]);
    // The reader has gone elsewhere meanwhile.
    if (this.#headedFor !== key) return;
    this.#headedFor = null;
    const [row] = rows.ok ? rows.value : [];
    if (row) return this.open(row);
    if (!rows.ok) this.announcer.fail(rows.error);
    this.#refresh();
  };

  /** Opens the article before or after the open one; nothing if there is none. */
  readonly openBeside = (by: 1 | -1): Promise<void> => {
    const { previousIndex, nextIndex, activeIndex, isOpening } = this.state.get();
    if (isOpening) return this.openAt(activeIndex + by);
    return this.openAt(by === 1 ? nextIndex : previousIndex);
  };

  readonly tick = (index: number, isRange: boolean): void => {
    this.#selection = select(this.#selection, this.#keys, index, isRange);
    this.#refresh();
  };

  readonly tickAll = (): void => {
    this.#selection = { keys: new Set(this.#keys), anchor: null };
    this.#refresh();
  };

  readonly clearSelection = (): void => {
    this.#selection = nothingSelected;
    this.#refresh();
  };

  /** Does it to an article. What takes it off its shelf goes on to the next one; taken back, it is the active one again. */
  readonly act = (action: ArticleAction, row: Handled): Promise<void> => {
    const isOpen = this.#address.view.openId === row.id;
    if (action === 'archive' || action === 'delete') this.#goOnFrom(row, true);
    return this.actions.act(action, [row.id], () => this.#comeBackTo(row, isOpen));
  };

  /** The same by key, where a star goes on to the next one, too: nobody looks for the cursor between two keys. */
  readonly triage = (action: ArticleAction, row: Handled): Promise<void> => {
    const done = this.act(action, row);
    if (action === 'star') this.#goOnFrom(row, false);
    return done;
  };

  /** Puts a row of those to be read next at the place of another one; nothing where the list is in another order. */
  readonly moveInQueue = async (from: number, to: number): Promise<void> => {
    const total = this.#keys.length;
    const isMovable = canMoveRows(this.#address.view) && from >= 0 && to >= 0 && to < total && from !== to;
    const [moved, before] = isMovable ? [this.#keys[from], this.#keys[to > from ? to + 1 : to]] : [];
    if (moved === undefined) return;
    const { library, now } = this.#ports;
    const rows = await library.rowsByKeys(before === undefined ? [moved] : [moved, before]);
    if (!rows.ok) return this.announcer.fail(rows.error);
    const [row, next] = rows.value;
    if (!row) return;
    const change = await library.moveInQueue(row.id, next?.id ?? null, now());
    const cursor = () => this.#awaitRow(moved);
    this.actions.tell(change, () => ({ kind: 'moved', place: to + 1, total }), cursor);
    if (change.ok) cursor();
  };

  /** Does it to the article that is being read. */
  readonly actOnOpen = async (action: ArticleAction): Promise<void> => {
    const { openId } = this.#address.view;
    if (openId !== null) await this.act(action, { id: openId, key: this.state.get().openKey ?? 0 });
  };

  /** Does it to all that is ticked; erasing asks first. */
  readonly actOnSelected = async (action: RowAction): Promise<void> => {
    if (action === 'erase') return this.#open({ kind: 'erase' });
    const [first] = this.state.get().selectedKeys;
    const onUndone = () => first !== undefined && this.#awaitRow(first);
    await this.#withSelectedIds((ids) => this.actions.act(action, ids, onUndone));
  };

  /** Deletes what is ticked for good: there is no way back. */
  readonly eraseSelected = (): Promise<void> =>
    this.#withSelectedIds(async (ids) => {
      const erased = await this.#ports.library.eraseArticles(ids);
      if (erased.ok) this.announcer.say({ kind: 'erased', count: erased.value });
      else this.announcer.fail(erased.error);
    });

  readonly emptyTrash = async (): Promise<void> => {
    const emptied = await this.#ports.library.emptyTrash();
    if (emptied.ok) this.announcer.say({ kind: 'trash-emptied', count: emptied.value });
    else this.announcer.fail(emptied.error);
  };

  readonly askToEmptyTrash = (): void => this.#open({ kind: 'empty-trash' });

  readonly showHelp = (): void => this.#open({ kind: 'help' });

  readonly closeDialog = (): void => {
    this.#dialog = null;
    this.#refresh();
  };

  /** Exports what is listed; the whole library, with archive and trash, where nothing narrows it. */
  readonly exportListed = async (): Promise<void> => {
    const { view } = this.#address;
    if (view.text.trim() !== '') return this.#exportKeys(this.#keys);
    const isWhole = view.shelf === 'all' && !isNarrowed(view);
    await this.#export({ scope: isWhole ? 'complete' : { filter: filterOf(view), order: view }, first: 'markdown' });
  };

  readonly exportSelected = (): Promise<void> => this.#exportKeys(this.state.get().selectedKeys);

  readonly exportOpen = async (): Promise<void> => {
    const { openId } = this.#address.view;
    if (openId !== null) await this.#export({ scope: { ids: [openId] }, first: 'markdown' });
  };

  readonly backUp = (): Promise<void> => this.#export(backup);

  readonly putOffBackup = (): Promise<void> => this.#ports.backups.putOff(this.#ports.now());

  /** The reader knows that articles are gone, and wants to hear no more of it. */
  readonly forgetLost = (): Promise<void> => this.#lost.forget();

  readonly importFiles = (files: readonly File[] = []): Promise<void> => {
    const { dialog } = this.#state.get();
    if (dialog?.kind === 'import') return files.length > 0 ? dialog.session.choose(files) : Promise.resolve();
    return this.#openLoaded(async (parts) => {
      const session = await this.#ports.openImport(parts);
      if (files.length > 0) void session.choose(files);
      return { kind: 'import', session };
    });
  };

  readonly openOptions = (): void => void this.#ports.openPage('/options.html');

  /** What can stand behind an operator of the search; nothing where the library cannot say. */
  readonly completeValue = async (operator: CompletedOperator, typed: string): Promise<readonly string[]> => {
    const values = await this.#ports.library.completeValue(operator, typed, maxCompletions);
    return values.ok ? values.value : [];
  };

  get #keys(): Uint32Array {
    return this.#list.list.keys ?? noKeys;
  }

  readonly #hitOf = (key: number): HitModel | null => this.#list.list.hits.get(key) ?? this.#hits.hitOf(key);

  readonly #rowOf = (key: number): LibraryRow | null => this.#rows.rowOf(key) ?? this.#list.list.rows.get(key) ?? null;

  /** To the row below, and in the reader to the next article; behind the last one the reader closes if that one leaves. */
  #goOnFrom({ id, key }: Handled, isLeaving: boolean): void {
    const index = this.#keys.indexOf(key);
    const { nextIndex } = this.state.get();
    if (this.#address.view.openId !== id) {
      if (index >= 0) this.setActive(Math.min(index + 1, this.#keys.length - 1));
    } else if (nextIndex !== null) void this.openAt(nextIndex);
    else if (isLeaving) this.close();
  }

  #comeBackTo({ id, key }: Handled, isOpened: boolean): void {
    if (isOpened) this.open({ id });
    this.#awaitRow(key);
  }

  #awaitRow(key: number): void {
    this.#active.await(key);
    this.#refresh();
  }

  async #withSelectedIds(use: (ids: readonly string[]) => Promise<void>): Promise<void> {
    const rows = await this.#ports.library.rowsByKeys(this.state.get().selectedKeys);
    if (!rows.ok) return this.announcer.fail(rows.error);
    await use(rows.value.flatMap((row) => row?.id ?? []));
    this.clearSelection();
  }

  async #exportKeys(keys: ArrayLike<number>): Promise<void> {
    const rows = await this.#ports.library.rowsByKeys(keys);
    if (!rows.ok) return this.announcer.fail(rows.error);
    await this.#export({ scope: { ids: rows.value.flatMap((row) => row?.id ?? []) }, first: 'markdown' });
  }

  #export(request: ExportRequest): Promise<void> {
    return this.#openLoaded(async (parts) => ({
      kind: 'export',
      session: await this.#ports.openExport(request, parts),
    }));
  }

  /** Opens a dialog that is loaded only now; where it cannot be, the reader is told so in its place. */
  async #openLoaded(load: (parts: LoadedParts) => Promise<LibraryDialog>): Promise<void> {
    try {
      this.#open(await load({ announcer: this.announcer, onEnd: this.closeDialog }));
    } catch (error) {
      this.#open({ kind: 'not-loaded' });
      throw error;
    }
  }

  #open(dialog: LibraryDialog): void {
    this.#dialog = dialog;
    this.#refresh();
  }

  /** The view has changed: asks for what is new in it. `before` is null if it is not known. */
  #showView(before: LibraryView | null): void {
    const { view } = this.#address;
    if (before?.openId !== view.openId) this.#headedFor = null;
    if (!before || listOf(before) !== listOf(view)) {
      this.#selection = nothingSelected;
      this.#active.set(-1, this.#keys);
      this.#list.ask(view);
      if (this.#isListed) this.#askCounts();
    }
    this.#refresh();
  }

  #takeList(): void {
    this.#hits.forget();
    this.#rows.setKeys(this.#keys);
    this.#refresh();
    void this.#explain();
  }

  /** Finds out why a search finds nothing, once for each. */
  async #explain(): Promise<void> {
    const { view } = this.#address;
    const [list, text] = [listOf(view), view.text.trim()];
    if (this.#keys !== this.#list.list.keys || this.#keys.length > 0 || text === '' || this.#empty?.list === list)
      return;
    this.#empty = { list, why: null };
    const why = await this.#ports.library.whyNothing(text, filterOf(view));
    if (why.ok && this.#empty.list === list) this.#empty = { list, why: why.value };
    this.#refresh();
  }

  #askCounts(): void {
    const { view } = this.#address;
    this.#counts.ask(() => this.#ports.library.facets(filterOf(view), view.text.trim()));
  }

  /** Once the first rows are there: what a page shows first should not share the store with what can come later. */
  #listed(): void {
    this.#isListed = true;
    this.#askCounts();
    this.#reminder.start();
    this.#lost.start();
    void this.followed.start();
    // What nobody waits for, and nobody should wait behind: the trash, and the index brought into its best form.
    this.#tidying = setTimeout(() => {
      void this.#ports.library.purgeTrash(this.#ports.now());
      void this.#ports.library.completeIndex();
    }, tidyAfterMs);
  }

  #refresh(): void {
    const { list } = this.#list;
    const { text, firstRow } = this.#address.view;
    const firstKey = this.#keys[firstRow] ?? this.#keys[0];
    if (!this.#isListed && list.keys && (firstKey === undefined || this.#rowOf(firstKey))) this.#listed();
    this.#hits.want(
      text.trim(),
      [...this.#rows.shown].filter((key) => !list.hits.has(key)),
    );
    this.#state.set(this.#snapshot());
  }

  #snapshot(): LibraryState {
    const { keys, failure, isComplete } = this.#list.list;
    return {
      view: this.#address.view,
      keys,
      failure,
      isComplete,
      rowOf: this.#rowOf,
      hitOf: this.#hitOf,
      counts: latestOf(this.#counts.state.get()) ?? null,
      activeIndex: this.#active.indexIn(this.#keys),
      isStandIn: this.#active.isStandIn,
      isOpening: this.#headedFor !== null,
      selectedKeys: selectedIn(this.#selection, this.#keys),
      selected: this.#selection.keys,
      ...this.#place.in(this.#keys, this.#address.view.openId, (key) => this.#rowOf(key)?.id),
      unsavedCount: this.#reminder.unsavedCount,
      missed: this.#lost.missed,
      dialog: this.#dialog,
      followed: this.followed.shelves,
      keptSearch: this.followed.shelfOf(this.#address.view),
      whyNothing: this.#empty?.list === listOf(this.#address.view) && this.#keys.length === 0 ? this.#empty.why : null,
    };
  }
}
