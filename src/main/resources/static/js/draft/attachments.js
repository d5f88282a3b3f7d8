// Files: several at once, dropped or chosen, one request each, with their progress. Whatever is
// refused says why beside its name.
import { send } from '../post.js';
import { showBlockers } from './blockers.js';
import { words } from '../words.js';

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

export function attachments() {
	const area = document.getElementById('attachments');
	const drop = document.getElementById('drop');
	const input = document.getElementById('file-input');
	input.addEventListener('change', async () => {
		const files = [...input.files];
		input.value = '';
		await uploadAll(area, files);
	});
	['dragover', 'dragenter'].forEach((kind) => drop.addEventListener(kind, (event) => {
		event.preventDefault();
		drop.classList.add('over');
	}));
	drop.addEventListener('dragleave', () => drop.classList.remove('over'));
	drop.addEventListener('drop', (event) => {
		event.preventDefault();
		drop.classList.remove('over');
		uploadAll(area, [...event.dataTransfer.files]);
	});
	document.getElementById('files').addEventListener('click', (event) => {
		const button = event.target.closest('.remove');
		button && remove(area, button);
	});
	lookAgain();
}

async function uploadAll(area, files) {
	for (const file of files) {
		await upload(area, file);
	}
	await refresh();
}

function upload(area, file) {
	const line = document.createElement('li');
	const say = (percent) => { line.textContent = words('uploading', file.name, percent); };
	document.getElementById('uploads').append(line);
	say(0);
	const request = new XMLHttpRequest();
	request.upload.addEventListener('progress', (event) => event.lengthComputable && say(Math.floor(100 * event.loaded / event.total)));
	return new Promise((done) => {
		request.addEventListener('loadend', () => {
			request.status === 201 ? line.remove() : refused(line, file, request);
			done();
		});
		request.open('POST', area.dataset.url);
		request.setRequestHeader('X-Requested-With', 'fetch');
		request.setRequestHeader('Accept', 'application/json');
		meta('csrf-header') && request.setRequestHeader(meta('csrf-header'), meta('csrf-token'));
		const body = new FormData();
		body.append('file', file);
		request.send(body);
	});
}

function refused(line, file, request) {
	line.className = 'light late';
	line.textContent = words('uploadFailed', detailOf(request) || file.name);
}

function detailOf(request) {
	try {
		return JSON.parse(request.responseText).detail;
	}
	catch (noAnswer) {
		return request.status === 0 ? words('offline') : '';
	}
}

async function remove(area, button) {
	const item = button.closest('[data-file]');
	if (window.confirm(words('removeFile', button.dataset.name))) {
		await send('DELETE', `${area.dataset.url}/${item.dataset.file}`, null);
		await refresh();
	}
}

// The list as the server draws it, and what still forbids submission; the rest of the page stays as
// it is. A file that waits for its scan is looked after again.
async function refresh() {
	const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
	for (const id of ['files', 'no-files', 'file-count']) {
		const fresh = page.getElementById(id);
		const here = document.getElementById(id);
		if (fresh && here) {
			here.replaceChildren(...fresh.childNodes);
			here.hidden = fresh.hidden;
		}
	}
	const form = page.querySelector('[data-blockers]');
	form && showBlockers(JSON.parse(form.dataset.blockers), JSON.parse(form.dataset.warnings));
	lookAgain();
}

function lookAgain() {
	if (document.querySelector('#files .light.soon')) {
		setTimeout(refresh, 15000);
	}
}
