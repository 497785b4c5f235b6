import { i18n } from '#i18n';
import { safeHref } from './safe-href';

/** Stands in the place of a text that was never read: only the link came from another program. */
export function LinkOnly({ url }: { url: string }) {
  const href = safeHref(url);
  return (
    <section class="link-only" lang={i18n.t('interface.language')}>
      <h2>{i18n.t('reader.linkOnly')}</h2>
      <p class="muted">{i18n.t('reader.linkOnlyText')}</p>
      {href && (
        <p>
          <a class="framed" href={href} target="_blank" rel="noreferrer">
            {i18n.t('reader.original')}
          </a>
        </p>
      )}
    </section>
  );
}
