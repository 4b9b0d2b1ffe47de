import './style/base.css';
import { mount } from 'svelte';
import App from './app.svelte';
import { notices } from './state/notice.svelte.ts';
import { openLink } from './state/open-link.ts';
import { recall } from './state/remember.ts';
import { openRun, runSoon } from './state/run.ts';
import { view } from './state/view.svelte.ts';
import { isLanguage, preferred } from './texts/languages.ts';
import { speak } from './texts/texts.svelte.ts';
import { guide } from './tours/guide.svelte.ts';

const query = new URLSearchParams(location.search);
const finished = query.get('run');

// The first run starts before anything is drawn.
if (finished !== null) void openRun(finished);
else if (location.hash === '') runSoon();
else void follow().then((isOpen) => isOpen || runSoon());
addEventListener('hashchange', () => void follow());

const asked = query.get('lang') ?? recall('language');
const theme = recall('theme');
if (theme === 'light' || theme === 'dark') view.theme = theme;
// English is always there.
if (!(await speak(isLanguage(asked) ? asked : preferred(navigator.languages))))
  notices.tell('frame.unreachable');
mount(App, { target: document.getElementById('page')! });

/** Opens what the fragment of the address asks for: a story, or a scheme that was sent along. */
async function follow(): Promise<boolean> {
  return guide.follow() || openLink(location.hash);
}
