import '@/components/styles/library-page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { showInterfaceLanguage } from '@/utils/browser/interface-language';
import { LibraryApp } from './LibraryApp';

const locale = showInterfaceLanguage(document.documentElement);
document.title = `${i18n.t('library.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<LibraryApp locale={locale} />, root);
// Behind all that the page shows first.
setTimeout(() => void import('@/utils/wiring/keep-in-step').then(({ keepInStep }) => keepInStep()), 1_000);
