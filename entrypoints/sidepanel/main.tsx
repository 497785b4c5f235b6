import { render } from 'preact';
import { PanelSession } from '@/utils/app/panel/panel-session';
import { tabById, watchTab } from '@/utils/browser/active-tab';
import { showInterfaceLanguage } from '@/utils/browser/interface-language';
import { popupPorts } from '@/utils/wiring/popup-ports';
import { PanelApp } from './PanelApp';

/** The tab it was opened for; opened by the browser's own menu it has none. */
const tab = new URLSearchParams(location.search).get('tab');
const session = new PanelSession(tab === null ? null : Number(tab), {
  popup: popupPorts,
  look: tabById,
  watch: watchTab,
});
void session.start();
const root = document.getElementById('app') as HTMLElement;
render(<PanelApp session={session} locale={showInterfaceLanguage(document.documentElement)} />, root);
