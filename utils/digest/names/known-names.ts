import { normalise } from '@/utils/text/fold';
import known from './known-names.json';
import type { NameKind } from './labels';

let kinds: ReadonlyMap<string, NameKind> | null = null;

/** What a name that reads like a person's (as `normalise` gives it) is known to be: a newspaper, a party, a brand, somebody of fiction; null for any other. */
export function knownKind(form: string): NameKind | null {
  kinds ??= new Map(
    (['organisation', 'other'] as const).flatMap((kind) =>
      Object.values(known[kind]).flatMap((names) => names.map((each) => [normalise(each), kind] as const)),
    ),
  );
  return kinds.get(form) ?? null;
}
