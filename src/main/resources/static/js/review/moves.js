// The moves of a plan: each dialog sends its fields; what is refused is said in it and nothing typed is lost.
import { send } from '../post.js';
import { people } from './people.js';

const menu = document.getElementById('plan-moves');

function fault(text) {
	return Object.assign(document.createElement('p'), { className: 'fault', textContent: text });
}

function clear(form) {
	form.querySelectorAll('[data-faults], .refusals').forEach((place) => place.replaceChildren());
}

// Faults stand under their field, the sentence above the fields.
function tell(form, answer) {
	const box = form.querySelector('.refusals');
	const said = answer.body?.detail ?? box.dataset[answer.kind] ?? box.dataset.refused;
	box.append(fault(said));
	for (const { field, message } of answer.body?.errors ?? []) {
		(form.querySelector(`[data-faults="${CSS.escape(field)}"]`) ?? box).append(fault(message));
	}
	box.scrollIntoView({ block: 'nearest' });
}

function number(text) {
	return text === '' || text === undefined || text === null ? null : Number(text);
}

function read(form, chosen) {
	const fields = Object.fromEntries(new FormData(form));
	const body = {};
	if (form.dataset.round) {
		body.round = number(form.dataset.round);
		body.step = number(form.dataset.step);
	}
	if ('reason' in fields) {
		body.reason = fields.reason;
	}
	if (chosen) {
		Object.assign(body, { place: fields.place ?? null, people: chosen(), mode: fields.mode,
			share: fields.mode === 'SHARE' ? number(fields.share) : null, workingDays: number(fields.workingDays) });
	}
	return body;
}

function prepare(dialog) {
	const form = dialog.querySelector('form');
	const box = form.querySelector('[data-people]');
	const chosen = box ? people(box) : null;
	const share = form.querySelector('[data-share]');
	form.elements.mode?.addEventListener('change', () => {
		share.hidden = form.elements.mode.value !== 'SHARE';
	});
	form.querySelector('[data-cancel]').addEventListener('click', () => dialog.close());
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		clear(form);
		const button = form.querySelector('[type="submit"]');
		button.disabled = true;
		const answer = await send('POST', form.getAttribute('action'), read(form, chosen));
		button.disabled = false;
		if (answer.kind === 'done') {
			location.assign(answer.body.next);
		}
		else {
			tell(form, answer);
		}
	});
}

document.querySelectorAll('dialog.move').forEach(prepare);
menu.querySelectorAll('[data-opens]').forEach((button) => button.addEventListener('click', () => {
	menu.open = false;
	document.getElementById(button.dataset.opens).showModal();
}));
menu.addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && menu.open) {
		menu.open = false;
		menu.querySelector('summary').focus();
	}
});
