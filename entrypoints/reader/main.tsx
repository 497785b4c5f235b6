import '@/components/styles/reader-page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { readerAddressOf } from '@/utils/app/reader/reader-address';
import { CopyApp } from './CopyApp';
import { ReaderApp } from './ReaderApp';

const locale = navigator.language;
document.documentElement.lang = locale;
document.title = `${i18n.t('reader.title')} · Nutgraf`;
const shown = readerAddressOf(location.search);
const root = document.getElementById('app');
if (root) {
  render(
    'id' in shown ? <ReaderApp id={shown.id} locale={locale} /> : <CopyApp copy={shown.copy} locale={locale} />,
    root,
  );
}
