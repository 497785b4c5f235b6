const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['read-page.js'] });
document.getElementById('text').textContent = result ?? '';
document.documentElement.dataset.state = result === null ? 'not-article' : 'digest';
