// The drafting page: wires the sheet, autosave, the copy on this machine, conflicts, submission.
import { send } from '../post.js';
import { words } from '../words.js';
import { attachments } from './attachments.js';
import { showBlockers } from './blockers.js';
import { showClash } from './clash.js';
import { hints } from './hints.js';
import { localCopy } from './local.js';
import { measures } from './measures.js';
import { followFocus, refreshOutline } from './outline.js';
import { ownSections } from './own.js';
import { changedParts, joined, valueOf, withPart } from './parts.js';
import { saving } from './saving.js';
import { grow, read, sectionOn, write } from './sheet.js';
import { together } from './together.js';
import { verbatim } from './verbatim.js';

const form = document.getElementById('draft');
const copy = localCopy(`draft ${form.dataset.plan} ${form.dataset.account}`);
const status = document.getElementById('saved');

const machine = hints(`${form.dataset.url}/hints`);

const store = saving({
	url: form.dataset.url,
	versions: JSON.parse(form.dataset.parts),
	read,
	copy,
	tell,
	onSaved: (body) => {
		showBlockers(body.blockers, body.warnings);
		machine.later();
	},
	onConflict: settle,
});

const others = together({ url: form.dataset.url, store, known: Number(form.dataset.version), tell, show, save: () => store.save() });

// Parts somebody else changed first or holds: outlines are joined, of texts both are shown.
function settle(mine, refused) {
	const outline = refused.find((each) => each.part === '#outline' && each.theirs);
	const known = outline ? withPart(mine, '#outline', { order: joined(orderOf(mine), outline.theirs.order, orderOf(store.base())) }) : mine;
	const gone = refused.filter((each) => each.theirs?.gone);
	const clashing = refused.filter((each) => each.part !== '#outline' && !each.theirs?.gone);
	const theirs = clashing.reduce((content, each) => withPart(content, each.part, valueOf(each.theirs)), known);
	showClash({
		base: store.base(), mine: known, theirs: { ...theirs, savedBy: refused[0].by, savedAt: timeOf(refused[0].theirs) },
		async onSettled(content) {
			write(content);
			refreshOutline();
			for (const each of clashing.filter((one) => one.kind === 'HELD' && changedParts(theirs, content).some(([part]) => part === one.part))) {
				await others.enter(each.part, true);
			}
			store.resume([...clashing, ...(outline ? [outline] : []), ...gone]);
		},
	});
}

const orderOf = (content) => content.sections.map(({ key, title }) => ({ key, title }));

const timeOf = (state) => (state?.savedAt ? new Date(state.savedAt).toLocaleTimeString() : '');

// Somebody else's newer text, where nothing was written here meanwhile.
function show(states) {
	write(states.reduce((content, each) => withPart(content, each.part, valueOf(each)), read()));
	refreshOutline();
	const last = states[states.length - 1];
	sectionOn(last.part)?.classList.add('noticed');
}

// One sentence for each state; the text itself is never touched.
function tell(kind, body) {
	const kinds = { saved: 'ok', typing: 'idle', saving: 'idle', offline: 'soon' };
	status.className = `light ${kinds[kind] ?? 'late'}`;
	status.textContent = sentence(kind, body);
	document.getElementById('sign-in-again').hidden = kind !== 'expired';
}

function sentence(kind, body) {
	if (kind === 'saved') {
		return words('saved', new Date(body.savedAt).toLocaleTimeString());
	}
	return kind === 'takenOver' ? words('takenOver', body.by, body.what) : kind === 'held' ? body.detail : words(kind, body?.detail ?? '');
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
	const parts = kept?.versions ? changedParts(store.base(), kept.content) : [];
	if (parts.length === 0) {
		copy.drop();
		return;
	}
	const versions = store.versions();
	const overtaken = parts.filter(([part]) => (versions[part] ?? 0) !== (kept.versions[part] ?? 0));
	const theirs = overtaken.reduce((content, [part]) => withPart(content, part, changedParts(kept.content, store.base()).find(([each]) => each === part)[1]), kept.content);
	if (overtaken.length === 0) {
		write(kept.content);
		refreshOutline();
		store.changed();
		tell('restored');
		return;
	}
	store.halt();
	showClash({
		base: null, mine: kept.content, theirs: { ...theirs, savedBy: form.dataset.savedBy, savedAt: form.dataset.savedAt },
		onSettled(content) {
			write(content);
			refreshOutline();
			store.resume([]);
		},
	});
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
document.querySelector('.outline').addEventListener('click', (event) => {
	const link = event.target.closest('[data-for]');
	if (link) {
		event.preventDefault();
		const place = link.dataset.for === 'measures' ? document.getElementById('measures-area') : sectionOn(link.dataset.for);
		place.scrollIntoView({ block: 'start' });
		place.querySelector('textarea, #add-measure').focus({ preventScroll: true });
	}
});
measures(document.getElementById('measures'), changed);
followFocus(form);
ownSections(changed);
attachments();
verbatim(form.dataset.url, () => store.save());
others.start(form);
form.addEventListener('input', changed);
form.addEventListener('submit', (event) => event.preventDefault());
document.getElementById('submit').addEventListener('click', submit);
window.addEventListener('offline', () => tell('offline'));
window.addEventListener('online', () => store.pending() && store.save());
window.addEventListener('resize', () => document.querySelectorAll('#draft textarea').forEach(grow));
window.addEventListener('beforeunload', (event) => store.pending() && event.preventDefault());
refreshOutline();
showBlockers(JSON.parse(form.dataset.blockers), JSON.parse(form.dataset.warnings));
restore();
