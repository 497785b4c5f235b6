import type { LibraryPorts } from './library-ports';

/** Long enough for whoever opened the page to have scrolled or typed. */
const tidyAfterMs = 4_000;

/** What nobody waits for, and nobody should wait behind: the trash, and the index brought into its best form. */
export class TidyUp {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ports: Pick<LibraryPorts, 'library' | 'now'>) {}

  start(): void {
    this.#timer = setTimeout(() => {
      void this.ports.library.purgeTrash(this.ports.now());
      void this.ports.library.completeIndex();
    }, tidyAfterMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
