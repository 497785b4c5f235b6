import '@/components/styles/welcome-page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { showInterfaceLanguage } from '@/utils/browser/interface-language';
import { WelcomeApp } from './WelcomeApp';

const locale = showInterfaceLanguage(document.documentElement);
document.title = `${i18n.t('welcome.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<WelcomeApp locale={locale} />, root);
