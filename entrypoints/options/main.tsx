import '@/components/styles/base.css';
import '@/components/styles/pieces.css';
import '@/components/styles/mark-line.css';
import '@/components/styles/options.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { OptionsApp } from './OptionsApp';

const locale = navigator.language;
document.documentElement.lang = locale;
document.title = `${i18n.t('options.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<OptionsApp locale={locale} />, root);
