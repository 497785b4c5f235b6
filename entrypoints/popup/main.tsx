import { render } from 'preact';
import { PopupSession } from '@/utils/app/popup/popup-session';
import { PopupApp } from './PopupApp';
import { popupPorts } from './popup-ports';

const session = new PopupSession(popupPorts);
void session.start();
render(<PopupApp session={session} />, document.getElementById('app') as HTMLElement);
