import type { CompletedOperator } from '@/utils/library/search/complete-value';
import type { LibraryFacets } from '@/utils/library/search/facets';
import { filterOf, type LibraryView, listOf, wholeLibrary } from '@/utils/model/library-view';
import { Announcer } from '../announcer';
import { ArticleActions } from '../article-actions';
import { FollowedShelf, type SearchShelf } from '../followed/followed-shelves';
import { LiveQuery, latestOf } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import { ArticleOpener } from './article-opener';
import { BackupReminder } from './backup-reminder';
import { DialogOverList } from './dialog-over-list';
import { ExportFromList } from './export-from-list';
import type { KeptPicture, LibraryPorts } from './library-ports';
import type { LibraryState } from './library-state';
import { ListedRows } from './listed-rows';
import { LostLibrary } from './lost-library';
import { OpenPlace } from './open-place';
import { QueueOrder } from './queue-order';
import { RowTriage } from './row-triage';
import { SelectedRows } from './selected-rows';
import type { ShownPage } from './shown-page';
import { TidyUp } from './tidy-up';
import { ViewInAddress } from './view-in-address';
import { WhyEmpty } from './why-empty';

/** As many as are read at a glance. */
const maxCompletions = 8;

/** The library page: which list it shows, and the parts that carry out what the reader does to it. */
export class LibrarySession {
  readonly announcer = new Announcer();
  readonly state: Watched<LibraryState>;
  readonly rows: ListedRows;
  readonly opener: ArticleOpener;
  readonly triage: RowTriage;
  readonly queue: QueueOrder;
  readonly selected: SelectedRows;
  readonly dialogs: DialogOverList;
  readonly exports: ExportFromList;
  readonly followed: FollowedShelf;
  readonly #state: Watchable<LibraryState>;
  readonly #ports: LibraryPorts;
  readonly #address: ViewInAddress;
  readonly #counts: LiveQuery<LibraryFacets>;
  readonly #reminder: BackupReminder;
  readonly #lost: LostLibrary;
  readonly #whyEmpty: WhyEmpty;
  readonly #tidyUp: TidyUp;
  readonly #place = new OpenPlace();
  #isListed = false;
  #stopMoves: () => void = () => {};

  constructor(ports: LibraryPorts) {
    const { library, watch, address, backups, lost, now, newId, loadFollowed: load } = ports;
    const { announcer, show } = this;
    const refresh = () => this.#refresh();
    const shown = () => this.#state.get();
    const rows = new ListedRows(library, watch, () => this.#takeList(), refresh);
    const actions = new ArticleActions(library, announcer, now);
    const page: ShownPage = { library, now, announcer, actions, rows, shown, show, refresh };
    this.#ports = ports;
    this.#address = new ViewInAddress(address);
    this.rows = rows;
    this.opener = new ArticleOpener(page);
    this.triage = new RowTriage(page, this.opener);
    this.queue = new QueueOrder(page);
    this.dialogs = new DialogOverList(ports, announcer, refresh);
    this.selected = new SelectedRows(page, this.dialogs);
    this.exports = new ExportFromList(page, this.dialogs);
    this.followed = new FollowedShelf({ load, watch, announcer, now, newId }, refresh);
    this.#counts = new LiveQuery(watch);
    this.#counts.state.subscribe(refresh);
    this.#reminder = new BackupReminder(library, backups, watch, refresh);
    this.#lost = new LostLibrary(lost, backups, watch, now, refresh);
    this.#whyEmpty = new WhyEmpty(library, refresh);
    this.#tidyUp = new TidyUp(ports);
    this.#state = new Watchable(this.#snapshot());
    this.state = this.#state;
  }

  /** Asks for the list. `?do=backup` or `?do=import` in the address begins with that. */
  start(): void {
    const wanted = new URLSearchParams(this.#ports.address.search()).get('do');
    if (wanted === 'backup') void this.dialogs.backUp();
    if (wanted === 'import') void this.dialogs.importFiles();
    this.#stopMoves = this.#address.onMove(() => this.#showView(null));
    this.rows.ask(this.#address.view);
  }

  stop(): void {
    this.#stopMoves();
    const parts = [this.#tidyUp, this.rows, this.#counts, this.#reminder, this.#lost, this.followed];
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

  /** The kept image that stands for an article in the list. */
  readonly pictureOf = async (id: string): Promise<KeptPicture | null> => {
    const kept = await this.#ports.library.pictureOf(id);
    return kept.ok ? kept.value : null;
  };

  readonly emptyTrash = async (): Promise<void> => {
    const emptied = await this.#ports.library.emptyTrash();
    if (emptied.ok) this.announcer.say({ kind: 'trash-emptied', count: emptied.value });
    else this.announcer.fail(emptied.error);
  };

  readonly putOffBackup = (): Promise<void> => this.#ports.backups.putOff(this.#ports.now());

  /** The reader knows that articles are gone, and wants to hear no more of it. */
  readonly forgetLost = (): Promise<void> => this.#lost.forget();

  readonly openOptions = (): void => void this.#ports.openPage('/options.html');

  /** What can stand behind an operator of the search; nothing where the library cannot say. */
  readonly completeValue = async (operator: CompletedOperator, typed: string): Promise<readonly string[]> => {
    const values = await this.#ports.library.completeValue(operator, typed, maxCompletions);
    return values.ok ? values.value : [];
  };

  /** The view has changed: asks for what is new in it. `before` is null if it is not known. */
  #showView(before: LibraryView | null): void {
    const { view } = this.#address;
    if (before?.openId !== view.openId) this.opener.giveUp();
    if (!before || listOf(before) !== listOf(view)) {
      this.selected.forget();
      this.rows.ask(view);
      if (this.#isListed) this.#askCounts();
    }
    this.#refresh();
  }

  #takeList(): void {
    this.#refresh();
    void this.#whyEmpty.explain(this.#address.view, this.rows.list.keys);
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
    this.#tidyUp.start();
  }

  #refresh(): void {
    const { text, firstRow } = this.#address.view;
    if (!this.#isListed && this.rows.isShownFrom(firstRow)) this.#listed();
    this.rows.wantHits(text.trim());
    this.#state.set(this.#snapshot());
  }

  #snapshot(): LibraryState {
    const { rows, selected } = this;
    const { view } = this.#address;
    const { keys, failure, isComplete } = rows.list;
    return {
      view,
      keys,
      failure,
      isComplete,
      rowOf: rows.rowOf,
      hitOf: rows.hitOf,
      counts: latestOf(this.#counts.state.get()) ?? null,
      activeIndex: rows.activeIndex,
      isStandIn: rows.isStandIn,
      isOpening: this.opener.isOpening,
      selectedKeys: selected.listedKeys,
      selected: selected.keys,
      ...this.#place.in(rows.keys, view.openId, (key) => rows.rowOf(key)?.id),
      unsavedCount: this.#reminder.unsavedCount,
      missed: this.#lost.missed,
      dialog: this.dialogs.dialog,
      followed: this.followed.shelves,
      keptSearch: this.followed.shelfOf(view),
      whyNothing: rows.keys.length === 0 ? this.#whyEmpty.whyOf(view) : null,
    };
  }
}
