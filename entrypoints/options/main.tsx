import '@/components/styles/options-page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { OptionsApp } from './OptionsApp';

const locale = navigator.language;
document.documentElement.lang = locale;
document.title = `${i18n.t('options.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<OptionsApp locale={locale} />, root);
