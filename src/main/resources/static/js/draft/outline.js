// Outline and counts: how long each section is, what is empty, which remarks are unanswered.
import { lengthOf, words } from '../words.js';
import { isAnswered } from './remarks.js';

export function refreshOutline() {
	let whole = 0;
	for (const section of document.querySelectorAll('.sec')) {
		const length = lengthOf(section.querySelector('.body').value);
		whole += length;
		nameIt(section);
		stateOf(section.dataset.key, length);
		placedOf(section);
	}
	document.getElementById('whole-length').textContent = whole.toLocaleString();
	measuresState();
	remarks();
}

function nameIt(section) {
	const title = section.querySelector('.own-title');
	if (title) {
		document.querySelector(`.outline [data-for="${CSS.escape(section.dataset.key)}"] .name`).textContent = title.value.trim() || words('untitled');
	}
}

function measuresState() {
	const count = document.querySelectorAll('#measures tr[data-row]').length;
	say(document.querySelector('.outline [data-for="measures"] .marks'), words('rows', count), count ? '' : 'late');
	document.getElementById('measure-count').textContent = words('rows', count);
}

function stateOf(key, length) {
	const open = [...document.querySelectorAll('#remarks [data-remark]')].filter((item) => item.dataset.section === key && !isAnswered(item));
	const marks = document.querySelector(`.outline [data-for="${CSS.escape(key)}"] .marks`);
	if (open.length) {
		say(marks, words('unanswered', open.map((item) => item.dataset.no).join('、')), 'late');
	}
	else if (length === 0) {
		say(marks, words('empty'), 'late');
	}
	else {
		say(marks, `✓ ${length.toLocaleString()}`, '');
	}
}

function say(marks, text, kind) {
	if (marks) {
		const word = document.createElement('span');
		word.className = kind;
		word.textContent = text;
		marks.replaceChildren(word);
	}
}

function placedOf(section) {
	const placed = [...section.querySelectorAll('.placing input:checked')].map((box) => box.dataset.name);
	const told = section.querySelector('.placing [data-placed]');
	if (told) {
		told.textContent = placed.length ? placed.join('　') : words('nonePlaced');
	}
}

function remarks() {
	const all = [...document.querySelectorAll('#remarks [data-remark]')];
	let answered = 0;
	for (const item of all) {
		const given = isAnswered(item);
		answered += given ? 1 : 0;
		const sign = item.querySelector('.light');
		sign.className = `light ${given ? 'done' : 'late'}`;
		sign.textContent = words(given ? 'answered' : 'notAnswered');
	}
	const count = document.getElementById('answered-count');
	if (count) {
		count.textContent = words('answeredOf', answered, all.length);
	}
}

// The section one writes in is the current one in the outline.
export function followFocus(root) {
	root.addEventListener('focusin', (event) => {
		const key = event.target.closest('.sec')?.dataset.key ?? (event.target.closest('#measures') ? 'measures' : null);
		document.querySelectorAll('.outline a').forEach((link) => {
			link.dataset.for === key ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
		});
	});
}
