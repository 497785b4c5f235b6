import { isolated } from '@/utils/text/isolated';
import { articleCount } from '../article-count';

interface CountedLinksProps {
  links: readonly { readonly key: string; readonly href: string; readonly label: string; readonly articles: number }[];
  locale: string;
}

/** Names or topics, each a link with how many articles they share. */
export function CountedLinks({ links, locale }: CountedLinksProps) {
  return (
    <ul class="counted-links">
      {links.map(({ key, href, label, articles }) => (
        <li key={key}>
          <a href={href}>
            <bdi>{isolated(label)}</bdi>
          </a>{' '}
          <span class="number muted" title={articleCount(articles, locale)}>
            {new Intl.NumberFormat(locale).format(articles)}
          </span>
        </li>
      ))}
    </ul>
  );
}
