import '@/components/styles/base.css';
import '@/components/styles/pieces.css';
import '@/components/styles/mark-line.css';
import '@/components/styles/library.css';
import '@/components/styles/reader.css';
import '@/components/styles/print.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { LibraryApp } from './LibraryApp';

const locale = navigator.language;
document.documentElement.lang = locale;
document.title = `${i18n.t('library.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<LibraryApp locale={locale} />, root);
