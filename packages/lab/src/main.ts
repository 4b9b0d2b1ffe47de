import './style/base.css';
import { mount } from 'svelte';
import App from './app.svelte';
import { recall } from './state/remember.ts';
import { runSoon } from './state/run.ts';
import { view } from './state/view.svelte.ts';
import { isLanguage, preferred } from './texts/languages.ts';
import { speak } from './texts/texts.svelte.ts';

// The first run starts before anything is drawn.
runSoon();

const asked = new URLSearchParams(location.search).get('lang') ?? recall('language');
const theme = recall('theme');
if (theme === 'light' || theme === 'dark') view.theme = theme;
await speak(isLanguage(asked) ? asked : preferred(navigator.languages));
mount(App, { target: document.getElementById('page')! });
