import type { Article } from '@/utils/model/article';
import { articleLanguage } from './article-language';
import languagesWithRoles from './languages-with-roles.json';

/** What the digest of an article does not tell of people, by the article's language. */
interface UntoldOfPeople {
  /** ISO 639-1, 'und' where nothing tells. */
  readonly language: string;
  /** `people`: nobody is found; `roles`: people are, and what they are is not told. */
  readonly untold: 'people' | 'roles';
}

/** Null where everything is told. `arePeopleAvailable`: as the digest says. */
export function untoldOfPeople(article: Article, arePeopleAvailable: boolean): UntoldOfPeople | null {
  const language = articleLanguage(article);
  if (!arePeopleAvailable) return { language, untold: 'people' };
  return languagesWithRoles.includes(language) ? null : { language, untold: 'roles' };
}
