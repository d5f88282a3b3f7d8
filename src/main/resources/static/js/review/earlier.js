// Comments of earlier rounds: marked where they stand now, settled or reopened by the reviewer.
import { send } from '../post.js';
import { words } from '../words.js';
import { markPassage, stands } from './passages.js';

export function earlierComments(doc) {
	for (const item of document.querySelectorAll('#answers [data-comment]')) {
		const section = doc.querySelector(`section[data-key="${CSS.escape(item.dataset.section)}"]`);
		const passage = { section, start: Number(item.dataset.start), quote: item.dataset.quote };
		const marks = section && passage.quote && stands(passage) ? markPassage(passage, 'earlier') : [];
		marks.at(-1)?.setAttribute('data-no', item.dataset.no);
		marks.forEach((mark) => mark.addEventListener('click', () => getSelection().isCollapsed && item.scrollIntoView({ block: 'center' })));
		item.querySelector('[data-locate]')?.addEventListener('click', () => notice(marks[0] ?? section));
		wire(item);
	}
}

function notice(place) {
	if (place) {
		place.scrollIntoView({ block: 'center' });
		place.classList.remove('noticed');
		requestAnimationFrame(() => place.classList.add('noticed'));
	}
}

function wire(item) {
	item.querySelector('[data-settle]')?.addEventListener('click', () => tell(item, 'settlement', {}));
	const form = item.querySelector('.reopening');
	item.querySelector('[data-reopen]')?.addEventListener('click', () => {
		form.hidden = !form.hidden;
		form.querySelector('textarea').focus();
	});
	item.querySelector('[data-reopen-now]')?.addEventListener('click', () => tell(item, 'reopening', { reason: form.querySelector('textarea').value }));
}

async function tell(item, what, body) {
	const answer = await send('POST', `${item.dataset.url}/comments/${item.dataset.comment}/${what}`, body);
	const told = item.querySelector('[data-told]');
	if (answer.kind === 'done') {
		item.dataset.standing = answer.body.standing;
		told.className = `light ${answer.body.standing === 'SETTLED' ? 'done' : 'soon'}`;
		told.textContent = words(answer.body.standing === 'SETTLED' ? 'settled' : 'reopened');
		item.querySelector('.reopening').hidden = true;
		item.querySelector('[data-reason]').textContent = answer.body.reason ?? '';
		return;
	}
	told.className = 'light late';
	told.textContent = answer.body?.errors?.[0]?.message ?? answer.body?.detail ?? words(answer.kind === 'expired' ? 'expiredComment' : 'offlineComment');
}
