import { readCorpus, spreadSample } from '../click/read-corpus';
import { glanceAtPages } from './glance-at-pages';
import { glanceFigures, missedBounds } from './glance-figures';

/** Looks at the popup on the pages of the corpora (`only` so many, spread evenly) and prints what is seen; gives the bounds missed. */
export async function benchGlance(corpora: readonly string[], only: number): Promise<string[]> {
  const pages = spreadSample(
    corpora.flatMap((corpus) => readCorpus(corpus)),
    only,
  );
  const glances = await glanceAtPages(pages);
  const figures = glanceFigures(glances);
  for (const line of figures.lines) console.log(line);
  return missedBounds(figures);
}
