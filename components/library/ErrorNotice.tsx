import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LibraryFailureKind } from '@/utils/library/store/library-failure';
import { camelCase } from '@/utils/text/camel-case';
import { Notice } from '../Notice';

interface ErrorNoticeProps {
  kind: LibraryFailureKind;
  onRetry: () => void;
  children?: ComponentChildren;
}

/** What keeps the library from opening, in the reader's words; nothing was deleted in any of these cases. */
export function ErrorNotice({ kind, onRetry, children }: ErrorNoticeProps) {
  return (
    <Notice
      title={i18n.t(`library.trouble.${camelCase(kind)}`)}
      text={i18n.t(`library.trouble.${camelCase(kind)}Text`)}
      isAlert
    >
      <button type="button" class="framed" onClick={onRetry}>
        {i18n.t('library.trouble.retry')}
      </button>
      {children}
    </Notice>
  );
}
