import { i18n } from '#i18n';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { untoldOfPeople } from '@/utils/text/untold-of-people';

interface Props {
  readonly article: Article;
  readonly digest: Pick<Digest, 'arePeopleAvailable'>;
  readonly locale: string;
}

/** What is not told of people in the article's language; nothing where everything is. */
export function UntoldLine({ article, digest, locale }: Props) {
  const found = untoldOfPeople(article, digest.arePeopleAvailable);
  if (!found) return null;
  const name = languageName(found.language, locale);
  return (
    <p class="muted" lang={locale}>
      {found.untold === 'people' ? i18n.t('untold.people', [name]) : i18n.t('untold.roles', [name])}
    </p>
  );
}

/** As it begins a sentence. */
function languageName(language: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
