// The page of a visit: draws what lies on this phone, writes there first, and sends when it can.
import { send } from '../post.js';
import { words } from '../words.js';
import { checklist } from './checklist.js';
import { findings } from './findings.js';
import { finish } from './finish.js';
import { pictures } from './photos.js';
import { openSheet } from './sheet.js';
import { store } from './store.js';
import { sync } from './sync.js';

const main = document.getElementById('main');
const base = main.dataset.base;
const account = document.querySelector('meta[name="account"]').content;
const PLACE = 'visit place';
let worker = null;
let timer = null;
let status = {};

const kept = store(account, main.dataset.visit);
const model = await openSheet(kept);
const page = { model, base, write, settle, addPhoto, removePhoto, show, over, findingOf, wantsPlace: () => localStorage.getItem(PLACE) === 'yes' };
const run = sync(model, base, (change) => { status = { ...status, offline: false, expired: false, refused: null, failed: null, ...change }; draw(); });
let parts = null;

// Whether it lies on this phone now.
async function write(kind, name, values) {
	let done = true;
	try {
		await model.write(kind, name, values);
	}
	catch (full) {
		done = false;
		status = { ...status, failed: String(full) };
	}
	draw();
	soon();
	return done;
}

// Where something was settled, the field it was typed in is drawn anew.
async function settle(subject, mine) {
	document.activeElement?.blur();
	await model.settle(subject, mine);
	draw();
	await run();
}

async function addPhoto(photo) {
	await model.addPhoto(photo);
	draw();
	soon();
}

async function removePhoto(photo) {
	if (photo.waiting) {
		await model.dropPhoto(photo.id);
	}
	else {
		const answer = await send('DELETE', `${base}/photos/${photo.id}`);
		status = { ...status, refused: answer.kind === 'offline' ? words('offline') : null };
	}
	draw();
	await run();
}

// Writing goes on for a moment before it is sent.
function soon() {
	clearTimeout(timer);
	timer = setTimeout(run, 800);
}

function show(part) {
	document.querySelectorAll('[data-show]').forEach((tab) => {
		const current = tab.dataset.show === part;
		tab.setAttribute('aria-selected', String(current));
		document.getElementById(tab.dataset.show).hidden = !current;
	});
}

function findingOf(item) {
	show('findings-part');
	parts.findings.of(item);
}

// Everything is on the server and the visit is over: nothing of it has to stay here.
async function over() {
	if (model.unsent() === 0) {
		worker?.active?.postMessage({ forget: true });
		await worker?.unregister();
		await kept.forgetSheet();
	}
}

function draw() {
	const unsent = model.unsent();
	const sign = document.getElementById('unsent');
	sign.textContent = status.sending && unsent ? words('sending', unsent) : unsent ? words('unsent', unsent) : words('allSent');
	sign.className = `light ${unsent ? 'soon' : 'ok'}`;
	const line = document.getElementById('line');
	line.textContent = words(navigator.onLine && !status.offline ? 'online' : 'offline');
	line.className = `light ${navigator.onLine && !status.offline ? 'ok' : 'soon'}`;
	document.getElementById('expired').hidden = !status.expired;
	const trouble = status.failed ? words('failed', status.failed) : status.refused ?? (model.troubled() ? words('troubled', model.troubled()) : '');
	document.getElementById('trouble').textContent = trouble;
	document.getElementById('trouble').hidden = !trouble;
	document.getElementById('send').disabled = Boolean(status.sending);
	document.getElementById('not-here').hidden = Boolean(model.sheet);
	if (model.sheet) {
		parts.checklist();
		parts.findings.draw();
		document.getElementById('photos').replaceChildren(...pictures(page, {}, false));
		parts.finish();
	}
}

async function keepPage() {
	if (!navigator.serviceWorker) {
		status.failed = words('noWorker');
		return;
	}
	worker = await navigator.serviceWorker.register('/inspections/visit-worker.js', { scope: base });
	const ready = worker.active ?? await activated(worker.installing ?? worker.waiting);
	const drawnWith = performance.getEntriesByType('resource').map((entry) => entry.name)
		.filter((name) => new URL(name).origin === location.origin && /^\/(js|css|img|webjars)\//.test(new URL(name).pathname));
	navigator.serviceWorker.addEventListener('message', (event) => { main.dataset.kept = event.data.kept; });
	ready.postMessage({ keep: [...new Set([new URL(base, location).href, ...drawnWith])] });
}

function activated(fresh) {
	return new Promise((resolve) => fresh.addEventListener('statechange', () => {
		if (fresh.state === 'activated') {
			resolve(fresh);
		}
	}));
}

parts = { checklist: checklist(page), findings: findings(page), finish: finish(page) };
document.querySelectorAll('[data-show]').forEach((tab) => tab.addEventListener('click', () => show(tab.dataset.show)));
document.getElementById('send').addEventListener('click', run);
document.getElementById('place').checked = page.wantsPlace();
document.getElementById('place').addEventListener('change', (event) => localStorage.setItem(PLACE, event.target.checked ? 'yes' : 'no'));
window.addEventListener('online', run);
window.addEventListener('offline', draw);
document.addEventListener('visibilitychange', () => { if (!document.hidden) { run(); } });
draw();
await run();
if (navigator.onLine) {
	await keepPage();
}
