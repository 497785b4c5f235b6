import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const [attempts, pauseMs] = [40, 250];

/**
 * Removes the folder of a browser that was closed or killed. Its last process may write there for some seconds more, and Node tries
 * only the files of a folder again, not the folder. What is left then is told, and hides no reason why a run ended.
 */
export async function removeProfile(folder: string): Promise<void> {
  for (let left = attempts; left > 0; left -= 1) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (left === 1) console.error(`${folder} stays: ${error}`);
      else await wait(pauseMs);
    }
  }
}
