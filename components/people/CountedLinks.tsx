import { i18n } from '#i18n';
import { isolated } from '@/utils/text/isolated';

interface CountedLinksProps {
  links: readonly { readonly key: string; readonly href: string; readonly label: string; readonly articles: number }[];
}

/** Names or topics, each a link with how many articles they share. */
export function CountedLinks({ links }: CountedLinksProps) {
  return (
    <ul class="counted-links">
      {links.map(({ key, href, label, articles }) => (
        <li key={key}>
          <a href={href}>
            <bdi>{isolated(label)}</bdi>
          </a>{' '}
          <span class="number muted" title={i18n.t('people.articles', articles)}>
            {articles}
          </span>
        </li>
      ))}
    </ul>
  );
}
