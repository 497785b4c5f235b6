import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupSession } from '@/utils/app/popup/popup-session';
import { popupPorts } from '@/utils/wiring/popup-ports';
import { PopupApp } from './PopupApp';

const session = new PopupSession(popupPorts);
void session.start();
const root = document.getElementById('app') as HTMLElement;
render(<PopupApp session={session} locale={browser.i18n.getUILanguage()} />, root);
