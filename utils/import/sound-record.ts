import { withText } from '@/utils/corrections/corrected-record';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { ExportRecord } from '@/utils/export/export-record';
import { areSpansInside } from '@/utils/validation/digest-schema';
import { isUnderItsAddress } from '@/utils/validation/saved-article-schema';
import { dropUnsafeLinks } from './drop-unsafe-links';
import { type ImportItem, problem } from './import-item';
import type { ImportTools } from './import-tools';
import { isPageAddress } from './page-address';

/**
 * What of a record of the right shape may come in, null if nothing; tells what was left out of it. `seen` holds the ids of
 * the records before.
 */
export function* soundRecord(
  record: ExportRecord,
  line: number,
  seen: Set<string>,
  tools: ImportTools,
): Generator<ImportItem, ExportRecord | null> {
  const refused = whyRefused(record, line, seen);
  seen.add(record.id);
  if (refused !== null) {
    yield refused;
    return null;
  }
  const { record: safe, dropped } = dropUnsafeLinks(record);
  if (dropped !== null) yield problem('unsafe-link', { line, detail: dropped, isKept: true });
  const { digest, article } = safe;
  const madeArticle = madeArticleOf(safe);
  if (areSpansInside(digest, article.blocks) && areSpansInside(madeDigestOf(safe), madeArticle.blocks)) return safe;
  yield problem('bad-digest', { line, detail: article.title, isKept: true });
  return withText(safe, madeArticle, tools.digest(madeArticle));
}

function whyRefused({ id, article, revisions }: ExportRecord, line: number, seen: Set<string>): ImportItem | null {
  if (seen.has(id)) return problem('duplicate', { line, detail: id });
  if (!isUnderItsAddress({ id, article })) return problem('wrong-shape', { line, detail: 'id' });
  const stranger = revisions?.findIndex(({ articleId }) => articleId !== id) ?? -1;
  if (stranger >= 0) return problem('wrong-shape', { line, detail: `revisions.${stranger}.articleId` });
  return isPageAddress(article.url) ? null : problem('bad-url', { line, detail: article.url });
}
