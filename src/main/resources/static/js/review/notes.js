// Internal notes: kept at once, apart from the decision; what is typed stays until it is kept.
import { localCopy } from '../draft/local.js';
import { send } from '../post.js';
import { words } from '../words.js';

const form = document.getElementById('note-form');

if (form) {
	const field = form.querySelector('textarea');
	const told = form.querySelector('[data-told]');
	const copy = localCopy(`note ${form.dataset.task}`);
	field.value = copy.read()?.content ?? '';
	field.addEventListener('input', (event) => {
		event.stopPropagation();
		copy.keep(0, field.value);
	});
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const answer = await send('POST', form.dataset.url, { text: field.value });
		told.className = `light small ${answer.kind === 'done' ? 'done' : 'late'}`;
		if (answer.kind === 'done') {
			add(answer.body);
			copy.drop();
			field.value = '';
			told.textContent = words('noteKept');
			return;
		}
		told.textContent = answer.body?.errors?.[0]?.message ?? answer.body?.detail ?? words(answer.kind === 'expired' ? 'expiredComment' : 'offlineComment');
	});
}

function add(note) {
	const item = document.createElement('li');
	item.append(Object.assign(document.createElement('p'), { className: 'quiet small', textContent: `${note.stepTitle}　${note.name}` }),
		Object.assign(document.createElement('p'), { className: 'said', textContent: note.text }));
	form.closest('section').querySelector('.notes').prepend(item);
}
