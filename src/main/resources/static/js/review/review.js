// The review page: changes, comments, decision; what is typed survives refusals and reloads.
import { localCopy } from '../draft/local.js';
import { changes, followScroll } from './changes.js';
import { commentButtons, comments } from './comments.js';
import { decide, follow, readAnswers, writeAnswers } from './decision.js';
import { earlierComments } from './earlier.js';
import { readByKeys } from './keys.js';
import './notes.js';
import { phrases } from './phrases.js';
import { takeOver } from '../prereview.js';

const form = document.getElementById('decision');
const doc = document.querySelector('.doc');
changes(doc);
followScroll(doc.closest('.text'));
earlierComments(doc);

if (form) {
	const copy = localCopy(`task ${form.dataset.task}`);
	const store = comments(changed);
	const takesComments = form.dataset.comments === 'true';

	function changed() {
		follow(form);
		copy.keep(0, { answers: readAnswers(form), comments: store.kept() });
	}

	function restore() {
		const kept = copy.read()?.content;
		if (kept) {
			writeAnswers(form, kept.answers);
			kept.comments.forEach((each) => {
				const section = doc.querySelector(`section[data-key="${CSS.escape(each.section)}"]`);
				if (section) {
					store.add({ ...each, section }, false);
				}
			});
		}
		follow(form);
	}

	async function submit(event) {
		event.preventDefault();
		// What was typed before this script listened is kept too.
		changed();
		const answers = readAnswers(form);
		const given = store.answers();
		const answer = await decide(form, takesComments && given.length ? { ...answers, comments: given } : answers);
		if (answer.kind === 'done') {
			copy.drop();
			location.assign(answer.body.next);
		}
	}

	readByKeys(doc, takesComments ? commentButtons(store) : null);
	phrases(form);
	takeOver(doc, store, form);
	form.addEventListener('input', changed);
	form.addEventListener('submit', submit);
	form.querySelector('textarea')?.addEventListener('input', (event) => {
		event.target.style.height = 'auto';
		event.target.style.height = `${Math.min(96, event.target.scrollHeight + 2)}px`;
	});
	restore();
}
