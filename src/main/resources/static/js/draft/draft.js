// The drafting page: wires the sheet, autosave, the copy on this machine, conflicts, submission.
import { send } from '../post.js';
import { words } from '../words.js';
import { showBlockers } from './blockers.js';
import { showClash } from './clash.js';
import { localCopy } from './local.js';
import { measures } from './measures.js';
import { followFocus, refreshOutline } from './outline.js';
import { saving } from './saving.js';
import { grow, read, write } from './sheet.js';

const form = document.getElementById('draft');
const copy = localCopy(`draft ${form.dataset.plan} ${form.dataset.account}`);
const status = document.getElementById('saved');
let base = read();

const store = saving({
	url: form.dataset.url,
	version: Number(form.dataset.version),
	read,
	copy,
	tell,
	onSaved(body, content) {
		base = content;
		showBlockers(body.blockers, body.warnings);
	},
	onConflict: settle,
});

function settle(mine, theirs) {
	showClash({
		base, mine, theirs,
		onSettled(content, version) {
			base = theirs;
			write(content);
			refreshOutline();
			store.resume(version);
		},
	});
}

// One sentence for each state; the text itself is never touched.
function tell(kind, body) {
	const kinds = { saved: 'ok', typing: 'idle', saving: 'idle', offline: 'soon' };
	status.className = `light ${kinds[kind] ?? 'late'}`;
	status.textContent = kind === 'saved' ? words('saved', new Date(body.savedAt).toLocaleTimeString()) : words(kind, body?.detail ?? '');
	document.getElementById('sign-in-again').hidden = kind !== 'expired';
}

function changed(event) {
	if (event?.target?.matches?.('textarea')) {
		grow(event.target);
	}
	refreshOutline();
	store.changed();
}

// What this machine still holds: taken over where nobody saved since, else laid beside the stored text.
function restore() {
	const kept = copy.read();
	if (!kept || JSON.stringify(kept.content) === JSON.stringify(base)) {
		copy.drop();
		return;
	}
	if (kept.version === Number(form.dataset.version)) {
		write(kept.content);
		refreshOutline();
		store.changed();
		tell('restored');
		return;
	}
	const theirs = { ...base, version: Number(form.dataset.version), savedBy: form.dataset.savedBy, savedAt: form.dataset.savedAt };
	store.halt();
	base = null;
	settle(kept.content, theirs);
}

async function submit(event) {
	event.preventDefault();
	const button = document.getElementById('submit');
	button.disabled = true;
	if (!(await store.save())) {
		button.disabled = false;
		return;
	}
	const answer = await send('POST', `${form.dataset.url}/submission`, { note: document.getElementById('note').value });
	if (answer.kind === 'done') {
		location.assign(answer.body.next);
		return;
	}
	button.disabled = false;
	if (answer.body?.errors?.length) {
		showBlockers(answer.body.errors, []);
	}
	tell(answer.kind === 'offline' || answer.kind === 'expired' ? answer.kind : 'refused', answer.body);
}

document.querySelectorAll('#draft textarea').forEach(grow);
document.querySelectorAll('.outline [data-for]').forEach((link) => link.addEventListener('click', (event) => {
	event.preventDefault();
	const place = document.querySelector(link.dataset.for === 'measures' ? '#measures-area' : `.sec[data-key="${CSS.escape(link.dataset.for)}"]`);
	place.scrollIntoView({ block: 'start' });
	place.querySelector('textarea, button').focus({ preventScroll: true });
}));
measures(document.getElementById('measures'), changed);
followFocus(form);
form.addEventListener('input', changed);
document.getElementById('submit').addEventListener('click', submit);
window.addEventListener('offline', () => tell('offline'));
window.addEventListener('online', () => store.pending() && store.save());
window.addEventListener('resize', () => document.querySelectorAll('#draft textarea').forEach(grow));
window.addEventListener('beforeunload', (event) => store.pending() && event.preventDefault());
refreshOutline();
showBlockers(JSON.parse(form.dataset.blockers), JSON.parse(form.dataset.warnings));
restore();
