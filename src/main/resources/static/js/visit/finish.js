// The end of the visit: who was met, the summary, the score with its reasons, what is missing, and the
// completion once everything is on the server.
import { send } from '../post.js';
import { words } from '../words.js';
import { spokenAnswer } from './checklist.js';
import { notes } from './notes.js';
import { named, piece } from './parts.js';

export function finish(page) {
	const { model } = page;
	const met = document.getElementById('met');
	const summary = document.getElementById('summary');
	const button = document.getElementById('complete');
	const problem = document.getElementById('complete-problem');

	[met, summary].forEach((field) => field.addEventListener('input', () => page.write('REMARK', field.id, { value: field.value, note: '' })));

	function draw() {
		[met, summary].forEach((field) => {
			const { value, entry } = model.value('REMARK', field.id);
			if (document.activeElement !== field) {
				field.value = value ?? '';
			}
			field.disabled = !model.sheet.writable;
			document.getElementById(`${field.id}-notes`).replaceChildren(...notes(entry, (one) => one.value, page.settle));
		});
		score();
		missing();
	}

	function score() {
		const { obtained, possible, lines } = model.evaluation();
		document.getElementById('score').textContent = possible ? words('score', obtained, possible, (Math.round(obtained * 1000 / possible) / 10).toFixed(1)) : words('noScore');
		document.getElementById('deductions').replaceChildren(...lines.map((line) => piece('line', { text: words('deducted', line.item.text, spokenAnswer(line.item, line.value), line.deducted) })));
	}

	function missing() {
		const lacking = model.evaluation().missing;
		document.getElementById('missing').replaceChildren(...lacking.map(({ item, lack }) => {
			const line = piece('missing', { text: words(named('missing', lack), item.text) });
			line.querySelector('a').href = `#item-${item.key}`;
			line.querySelector('a').addEventListener('click', () => page.show('checklist-part'));
			return line;
		}));
		document.getElementById('missing-part').hidden = lacking.length === 0;
		button.hidden = !model.sheet.writable;
		button.disabled = lacking.length > 0 || model.unsent() > 0 || !navigator.onLine;
		document.getElementById('complete-hint').hidden = !model.sheet.writable || !(model.unsent() > 0 || !navigator.onLine);
	}

	button.addEventListener('click', async () => {
		button.disabled = true;
		const answer = await send('POST', `${page.base}/completion`, { met: met.value, summary: summary.value });
		if (answer.kind === 'done') {
			await page.over();
			location.assign(answer.body.next);
			return;
		}
		const faults = answer.body?.errors ?? [];
		problem.textContent = answer.kind === 'refused' || answer.kind === 'conflict'
			? [answer.body.detail, ...faults.map((fault) => fault.message)].filter(Boolean).join(' ') : words(answer.kind);
		problem.hidden = false;
		draw();
	});

	return draw;
}
