import '@/components/styles/welcome-page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { WelcomeApp } from './WelcomeApp';

const locale = navigator.language;
document.documentElement.lang = locale;
document.title = `${i18n.t('welcome.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<WelcomeApp locale={locale} />, root);
