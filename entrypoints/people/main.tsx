import '@/components/styles/people-page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { showInterfaceLanguage } from '@/utils/browser/interface-language';
import { viewOfAddress } from '@/utils/model/people-view';
import { PeopleApp } from './PeopleApp';

const locale = showInterfaceLanguage(document.documentElement);
document.title = `${i18n.t('people.title')} · Nutgraf`;
const root = document.getElementById('app');
if (root) render(<PeopleApp address={viewOfAddress(location.search)} locale={locale} />, root);
