import { anchorQuote } from '@/utils/anchor/anchor-quote';
import type { Correction } from '@/utils/model/correction';
import type { Digest, RoleStatement } from '@/utils/model/digest';
import type { QuoteSelector } from '@/utils/model/quote-selector';
import { findPerson } from './find-person';

/** The digest with the person's role as the reader chose it, and no other beside it; as it was where person or words are gone. */
export function correctRole(
  digest: Digest,
  texts: readonly string[],
  { name, role }: Extract<Correction, { kind: 'role' }>,
): { readonly digest: Digest; readonly fits: boolean } {
  const person = findPerson(digest.people, name);
  const stated = role && roleAt(texts, role);
  if (!person || (role && !stated)) return { digest, fits: false };
  const corrected = { ...person, role: stated?.text ?? null, roles: stated ? [stated] : [] };
  return {
    digest: { ...digest, people: digest.people.map((each) => (each === person ? corrected : each)) },
    fits: true,
  };
}

/** Where the article says it; null where it no longer does in one block. */
function roleAt(texts: readonly string[], selector: QuoteSelector): RoleStatement | null {
  const [span, further] = anchorQuote(texts, selector);
  const text = span && texts[span.block]?.slice(span.start, span.end);
  return text && !further ? { text, span } : null;
}
