// What still forbids submission: a list of links, and signs at the places they lead to.
import { words } from '../words.js';

export function showBlockers(blockers, warnings) {
	const heading = document.getElementById('blocked');
	heading.textContent = blockers.length ? words('blocked', blockers.length) : words('free');
	heading.className = `light ${blockers.length ? 'late' : 'ok'}`;
	document.getElementById('blockers').replaceChildren(...blockers.map((each) => lineOf(each, 'late')), ...warnings.map((each) => lineOf(each, 'soon')));
	document.getElementById('submit').disabled = blockers.length > 0;
	markFaults(blockers);
}

function lineOf(each, kind) {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = '#';
	link.textContent = each.message;
	if (kind === 'soon') {
		link.className = 'quiet';
	}
	link.addEventListener('click', (event) => {
		event.preventDefault();
		goTo(each.field);
	});
	item.append(link);
	return item;
}

function markFaults(blockers) {
	document.querySelectorAll('.at-fault').forEach((cell) => cell.classList.remove('at-fault'));
	for (const { field } of blockers) {
		placeOf(field)?.closest('td')?.classList.add('at-fault');
	}
}

function goTo(field) {
	const place = placeOf(field) ?? document.getElementById('title');
	place.closest('details')?.setAttribute('open', '');
	place.scrollIntoView({ block: 'center' });
	place.focus({ preventScroll: true });
	const area = place.closest('td, li, .sec') ?? place;
	area.classList.remove('noticed');
	requestAnimationFrame(() => area.classList.add('noticed'));
}

// Fields as the rules name them: measures[3].deadline, answers.<remark>, requirements.<code>, sections…
export function placeOf(field) {
	if (field === 'attachments') {
		return document.getElementById('attachments');
	}
	const [, row, name] = field.match(/^measures\[(\d+)\]\.(\w+)/) ?? [];
	if (name) {
		return document.querySelectorAll('#measures tr[data-row]')[row]?.querySelector(`[name="${name}"]`);
	}
	const [, kind, key] = field.match(/^(answers|requirements|sections)[.[]?([^\]]*)/) ?? [];
	if (kind === 'answers') {
		return document.querySelector(`[data-remark="${CSS.escape(key)}"] textarea`);
	}
	if (kind === 'requirements') {
		return document.querySelector(`.placing input[value="${CSS.escape(key)}"]:checked`)?.closest('.sec').querySelector('.body')
			?? document.querySelector(`.sec[data-offers~="${CSS.escape(key)}"] .body`) ?? document.querySelector('.placing summary');
	}
	return kind ? document.querySelector(key ? `.sec[data-key="${CSS.escape(key)}"] .body` : '.sec .body') : document.getElementById('title');
}
