import { readCorpus, spreadSample } from '../click/read-corpus';
import { glanceAtPages, glanceInFirefox } from './glance-at-pages';
import { glanceFigures, missedBounds } from './glance-figures';

/** Looks at the popup, in Chromium or Firefox, on the pages of the corpora (`only` so many, spread evenly) and prints what is seen; gives the bounds missed. */
export async function benchGlance(corpora: readonly string[], only: number, isFirefox: boolean): Promise<string[]> {
  const pages = spreadSample(
    corpora.flatMap((corpus) => readCorpus(corpus)),
    only,
  );
  const glances = await (isFirefox ? glanceInFirefox : glanceAtPages)(pages);
  const figures = glanceFigures(glances);
  for (const line of figures.lines) console.log(line);
  return missedBounds(figures);
}
