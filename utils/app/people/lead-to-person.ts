import { personHref } from '@/utils/model/people-view';
import type { PeoplePorts } from './people-ports';

/**
 * Leads on from a name in an article to the page of the person it means, in place of this address, so that going back skips
 * it. False where the library knows nobody of that name, or cannot say.
 */
export async function leadToPerson(
  { name, articleId }: { readonly name: string; readonly articleId: string | null },
  { library, leadTo }: Pick<PeoplePorts, 'library' | 'leadTo'>,
): Promise<boolean> {
  const found = await library.findPersonKey(name, articleId);
  if (!found.ok || found.value === null) return false;
  leadTo(personHref(found.value));
  return true;
}
