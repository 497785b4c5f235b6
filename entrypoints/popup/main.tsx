import { render } from 'preact';
import { PopupSession } from '@/utils/app/popup/popup-session';
import { showInterfaceLanguage } from '@/utils/browser/interface-language';
import { popupPorts } from '@/utils/wiring/popup-ports';
import { PopupApp } from './PopupApp';

const session = new PopupSession(popupPorts);
void session.start();
const root = document.getElementById('app') as HTMLElement;
render(<PopupApp session={session} locale={showInterfaceLanguage(document.documentElement)} />, root);
