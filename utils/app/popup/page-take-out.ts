import type { Article, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { CopyForm } from '../copy-article';
import type { DownloadFormat } from '../download-article';
import type { Share } from '../take-out';
import type { PopupPorts } from './popup-ports';
import type { PopupMessage } from './popup-state';

/** The popup as what is taken out of it needs it. */
interface ShownDigest {
  /** null where no digest is shown. */
  readonly digestState: () => { readonly article: Article; readonly digest: Digest } | null;
  readonly say: (message: PopupMessage) => void;
}

/** What of the article shown goes elsewhere: the clipboard, a file, another program. Its code is loaded when it is asked for. */
export class PageTakeOut {
  constructor(
    private readonly ports: Pick<PopupPorts, 'clock' | 'clipboard' | 'download' | 'followLink'>,
    private readonly view: ShownDigest,
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
    this.view.say(isOpened ? 'popup.givenToObsidian' : 'popup.notCopied');
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
    this.view.say(isCopied ? 'popup.copied' : 'popup.notCopied');
  }
}
