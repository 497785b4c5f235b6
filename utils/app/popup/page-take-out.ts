import type { Span } from '@/utils/model/article';
import type { CopyForm } from '../copy-article';
import type { DownloadFormat } from '../download-article';
import type { Share } from '../take-out';
import type { DigestView } from './digest-view';
import type { PopupPorts } from './popup-ports';
import type { PopupMessage } from './popup-state';

/** What of the article shown goes elsewhere: the clipboard, a file, another program. Its code is loaded when it is asked for. */
export class PageTakeOut {
  constructor(
    private readonly ports: Pick<PopupPorts, 'clock' | 'clipboard' | 'download' | 'followLink'>,
    private readonly view: DigestView,
  ) {}

  async copy(form: CopyForm): Promise<void> {
    const state = this.view.digestState();
    if (!state) return;
    const { copyArticle } = await import('../copy-article');
    const { clock, clipboard } = this.ports;
    this.#sayCopied(await copyArticle(state, form, { now: clock(), clipboard }));
  }

  /** Copies a sentence or quotation with who says it and where it stands. */
  async copyPassage(span: Span): Promise<void> {
    const state = this.view.digestState();
    if (!state) return;
    const { copyPassage } = await import('../take-out');
    this.#sayCopied(await copyPassage(state, span, this.ports.clipboard));
  }

  async openInObsidian(): Promise<void> {
    const state = this.view.digestState();
    if (!state) return;
    const { openInObsidian } = await import('../take-out');
    const { clock, clipboard, followLink } = this.ports;
    const isOpened = await openInObsidian(state, { now: clock(), clipboard, followLink });
    this.#say(isOpened ? 'popup.givenToObsidian' : 'popup.notCopied');
  }

  async lookInArchive(): Promise<void> {
    const state = this.view.digestState();
    if (state) await (await import('../take-out')).lookInArchive(state, this.ports.followLink);
  }

  async share(share: Share): Promise<void> {
    const state = this.view.digestState();
    if (state) await (await import('../take-out')).shareArticle(state, share);
  }

  async download(format: DownloadFormat): Promise<void> {
    const state = this.view.digestState();
    if (!state) return;
    const { downloadArticle } = await import('../download-article');
    const { clock, download } = this.ports;
    await downloadArticle(state, format, { now: clock(), download });
  }

  #sayCopied(isCopied: boolean): void {
    this.#say(isCopied ? 'popup.copied' : 'popup.notCopied');
  }

  #say(message: PopupMessage): void {
    this.view.change({}, { message, undo: null });
  }
}
