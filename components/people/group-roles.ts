import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';
import { foldText } from '@/utils/text/fold';

interface RolePlace {
  readonly occurrence: OccurrenceRecord;
  /** The sentence that says it, verbatim. */
  readonly sentence: string;
}

/** One role with every article that states it, the latest first. */
export interface RoleGroup {
  /** As the latest article writes it. */
  readonly text: string;
  readonly places: readonly RolePlace[];
}

const withoutArticle = (role: string) => foldText(role).replace(/^(?:the|a|an|der|die|das|le|la|el) /, '');

/** The roles of a person over time, the one stated last first. Capitals and a leading article do not make another role. */
export function groupRoles(occurrences: readonly OccurrenceRecord[]): RoleGroup[] {
  const groups = new Map<string, { text: string; places: RolePlace[]; docs: Set<number> }>();
  for (const occurrence of occurrences) {
    for (const { text, sentence } of occurrence.roles) {
      const key = withoutArticle(text);
      const group = groups.get(key) ?? { text, places: [], docs: new Set() };
      if (!group.docs.has(occurrence.doc)) group.places.push({ occurrence, sentence });
      group.docs.add(occurrence.doc);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ text, places }) => ({ text, places }));
}
