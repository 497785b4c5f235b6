import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SessionPopup } from '@/components/popup/SessionPopup';
import { PopupSession } from '@/utils/app/popup/popup-session';
import { popupPorts } from '@/utils/wiring/popup-ports';

const session = new PopupSession(popupPorts);
void session.start();
const root = document.getElementById('app') as HTMLElement;
render(<SessionPopup session={session} locale={browser.i18n.getUILanguage()} />, root);
