import '@/components/styles/base.css';
import '@/components/styles/pieces.css';
import '@/components/styles/reader.css';
import '@/components/styles/print.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { ReaderApp } from './ReaderApp';

const locale = navigator.language;
document.documentElement.lang = locale;
document.title = `${i18n.t('reader.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<ReaderApp id={new URLSearchParams(location.search).get('id') ?? ''} locale={locale} />, root);
