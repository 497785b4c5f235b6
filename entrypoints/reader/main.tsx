import '@/components/styles/reader-page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { readerAddressOf } from '@/utils/app/reader/reader-address';
import { showInterfaceLanguage } from '@/utils/browser/interface-language';
import { ReaderApp } from './ReaderApp';

const locale = showInterfaceLanguage(document.documentElement);
document.title = `${i18n.t('reader.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<ReaderApp shown={readerAddressOf(location.search)} locale={locale} />, root);
// Behind all that the page shows first.
setTimeout(() => void import('@/utils/wiring/keep-in-step').then(({ keepInStep }) => keepInStep()), 1_000);
