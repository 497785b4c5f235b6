import { madeUpReports, savedReport } from '@/testing/made-up/library/made-up-people';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { withHighlights } from '@/testing/made-up/library/with-highlights';

/** What somebody may have saved in some weeks, the first of them with highlights. */
export function madeUpLibrary() {
  const stories = madeUpStories(30).filter(
    // Those with a number are the same again, as a test of a long list wants them; one has nothing but its title.
    ({ article }) => article.language === 'en' && article.publisher !== null && !/\(\d+\)/.test(article.title),
  );
  return [...stories.map((story, at) => (at === 0 ? withHighlights(story) : story)), ...madeUpReports.map(savedReport)];
}
