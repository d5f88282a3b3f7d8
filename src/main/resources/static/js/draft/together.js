// The others in the same draft: a section is held while one writes in it, people see each other's
// names, and hear at once what others changed. Heartbeats stop when nobody types any more, and
// the server lets the section go by itself.
import { send } from '../post.js';
import { words } from '../words.js';
import { sectionOn } from './sheet.js';

const BEAT = 4000;
const IDLE = 4 * 60 * 1000;

export const nameOf = (part) => {
	const section = sectionOn(part);
	return section ? section.querySelector('.own-title')?.value || section.dataset.title || words('untitled') : words('measures');
};

const areaOf = (part) => (part === 'measures' ? document.getElementById('measures-area') : sectionOn(part));

export function together({ url, store, known, tell, show, save }) {
	const state = { known, part: null, typed: 0, others: new Map(), beating: null };

	function partAt(target) {
		return target.closest?.('.sec')?.dataset.key ?? (target.closest?.('#measures-area') ? 'measures' : null);
	}

	async function enter(part, takeOver = false) {
		if (!part || (state.part === part && !takeOver)) {
			return;
		}
		const left = state.part;
		state.part = part;
		state.typed = Date.now();
		left && left !== part && await leave(left);
		const answer = await send('PUT', `${url}/locks/${encodeURIComponent(part)}?takeOver=${takeOver}&known=${state.known}`, null);
		if (answer.kind === 'done') {
			heard(answer.body);
		}
		else if (answer.kind === 'conflict' || answer.kind === 'refused') {
			state.part = null;
			await beat();
			tell(answer.kind === 'conflict' ? 'held' : answer.kind, answer.body);
		}
	}

	async function leave(part) {
		if (await save()) {
			await send('DELETE', `${url}/locks/${encodeURIComponent(part)}`, null);
		}
	}

	async function beat() {
		const writing = state.part && Date.now() - state.typed < IDLE;
		const answer = await send('POST', `${url}/presence`, { holding: writing ? [state.part] : [], known: state.known });
		if (answer.kind === 'done') {
			heard(answer.body);
		}
	}

	function heard(presence) {
		const before = state.others;
		state.others = new Map(presence.held.filter((each) => !each.mine).map((each) => [each.part, each]));
		if (state.part && state.others.has(state.part)) {
			tell('takenOver', { by: state.others.get(state.part).name, what: nameOf(state.part) });
			state.part = null;
		}
		const seen = presence.changed.filter((each) => store.overtaken(each));
		seen.length && show(seen);
		state.known = presence.version;
		[...before.keys(), ...state.others.keys()].forEach(mark);
		tellOthers();
		presence.open || tell('closed');
	}

	function mark(part) {
		const area = areaOf(part);
		if (!area) {
			return;
		}
		const holder = state.others.get(part);
		const bar = area.querySelector('.held');
		bar.hidden = !holder;
		area.classList.toggle('of-another', Boolean(holder));
		area.querySelectorAll('textarea, input, select').forEach((field) => {
			field.matches('textarea, input:not([type=checkbox])') ? field.toggleAttribute('readonly', Boolean(holder)) : field.toggleAttribute('disabled', Boolean(holder));
		});
		area.querySelectorAll('[data-move], .remove, #add-measure').forEach((button) => { button.disabled = Boolean(holder); });
		if (holder) {
			bar.querySelector('[data-held-by]').textContent = words('heldBy', holder.name, new Date(holder.since).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
		}
		document.querySelector(`.outline [data-for="${CSS.escape(part)}"]`)?.toggleAttribute('data-held', Boolean(holder));
	}

	function tellOthers() {
		const first = [...state.others.values()][0];
		document.getElementById('others').textContent = first ? words('writing', first.name, nameOf(first.part)) : '';
	}

	function start(root) {
		root.addEventListener('focusin', (event) => {
			const part = partAt(event.target);
			event.target.matches('textarea, input, select') && part && !state.others.has(part) && enter(part);
		});
		root.addEventListener('input', () => { state.typed = Date.now(); });
		root.addEventListener('click', (event) => event.target.closest('[data-take-over]') && takeOver(partAt(event.target)));
		window.addEventListener('pagehide', () => state.part && fetch(`${url}/locks/${encodeURIComponent(state.part)}`, { method: 'DELETE', keepalive: true, headers: headers() }));
		setInterval(() => document.visibilityState === 'visible' && beat(), BEAT);
		beat();
	}

	async function takeOver(part) {
		await enter(part, true);
		areaOf(part).querySelector('textarea, input')?.focus();
	}

	return { start, enter };
}

function headers() {
	const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
	return meta('csrf-header') ? { [meta('csrf-header')]: meta('csrf-token'), 'X-Requested-With': 'fetch' } : {};
}
