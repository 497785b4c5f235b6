import type { RoleStatement } from '@/utils/model/digest';
import type { NameMention } from '../names/find-names';

/** One person with every place that names them. */
export interface LinkedPerson {
  /** The fullest form without title. */
  readonly name: string;
  readonly mentions: readonly NameMention[];
}

export interface FoundPerson extends LinkedPerson {
  readonly roles: readonly RoleStatement[];
}

export interface FoundNames {
  readonly people: readonly FoundPerson[];
  /** Names of places, organisations and other things, in page order. */
  readonly others: readonly NameMention[];
}
