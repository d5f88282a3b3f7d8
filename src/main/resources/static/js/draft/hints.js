// Hints of the machine while somebody writes: asked for some seconds after a save, one question at
// a time, and never in the way of writing. Without an answer the last hints stay.
import { sectionOn } from './sheet.js';

const PAUSE = 3000;
const SHOWN = 30;

const said = (key, ...values) => values.reduce((text, value, index) => text.replaceAll(`{${index}}`, value), document.getElementById('finding-words').dataset[key]);

export function hints(url) {
	const list = document.getElementById('hint-list');
	const state = document.getElementById('hint-state');
	let timer = null;
	let asking = false;

	function later() {
		clearTimeout(timer);
		timer = setTimeout(ask, PAUSE);
	}

	async function ask() {
		if (asking) {
			later();
			return;
		}
		asking = true;
		try {
			const response = await fetch(url, { headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' }, redirect: 'manual' });
			response.ok ? show(await response.json()) : late();
		}
		catch (offline) {
			late();
		}
		finally {
			asking = false;
		}
	}

	const late = () => { state.textContent = said('late'); };

	function show({ copied, hints: found }) {
		state.textContent = found.length ? String(found.length) : said('nothing');
		const lines = found.slice(0, SHOWN).map(line);
		if (copied > 0) {
			lines.unshift(Object.assign(document.createElement('li'), { textContent: said('copied', copied) }));
		}
		if (found.length > SHOWN) {
			lines.push(Object.assign(document.createElement('li'), { className: 'quiet', textContent: said('more', found.length - SHOWN) }));
		}
		list.replaceChildren(...lines);
	}

	ask();
	return { later };
}

function line(hint) {
	const item = document.createElement('li');
	const about = Object.assign(document.createElement('p'), { className: 'about' });
	about.append(Object.assign(document.createElement('span'), { className: 'tag', textContent: hint.name }));
	if (hint.place) {
		const go = Object.assign(document.createElement('button'), { type: 'button', className: 'word', textContent: hint.place });
		go.addEventListener('click', () => locate(hint));
		about.append(' ', go);
	}
	item.append(about, Object.assign(document.createElement('p'), { textContent: hint.text }));
	return item;
}

function locate(hint) {
	if (hint.measure > 0 || hint.section === 'measures') {
		const row = document.querySelectorAll('#measures tbody tr')[Math.max(0, hint.measure - 1)];
		(row ?? document.getElementById('measures-area')).scrollIntoView({ block: 'center' });
		row?.querySelector('textarea')?.focus({ preventScroll: true });
		return;
	}
	const field = sectionOn(hint.section)?.querySelector('textarea.body');
	field?.scrollIntoView({ block: 'center' });
	field?.focus({ preventScroll: true });
	if (hint.end > hint.start) {
		field?.setSelectionRange(hint.start, hint.end);
	}
}
