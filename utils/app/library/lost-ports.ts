import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { LostArticles } from '@/utils/model/library-mark';
import type { Result } from '@/utils/model/result';

export interface LostPorts {
  /** Remembers what is in the library; what the browser has lost of it, null if nothing. */
  readonly note: (now: Date) => Promise<LostArticles | null>;
  /** Brings back what a second copy holds of what is lost; how many articles came. */
  readonly bringBack: () => Promise<number>;
  /** The reader has given it up: what a second copy still holds of it goes, too. */
  readonly forget: () => Promise<void>;
  /** Another number after every write. */
  readonly generation: () => Promise<Result<number, LibraryFailure>>;
}
