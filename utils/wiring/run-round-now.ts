import { runRound } from '@/utils/app/shelf/run-round';
import { carrierIn, inTurn } from '@/utils/browser/shelf-places';
import { roundPorts } from './shelf-ports';

/** One round, unless another page is at it. What does not work now is told where the reader looks after the shelf, and works next time. */
export async function runRoundNow(folder: unknown): Promise<void> {
  await inTurn(false, async () => {
    const carrier = await carrierIn(folder);
    await runRound({ ...roundPorts, carrier, onProgress: () => {}, isStopped: () => false });
  });
}
