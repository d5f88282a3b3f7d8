// Findings of the machine: called right or mistaken where they are shown; taken over as comments
// where somebody writes an opinion.
import { send } from './post.js';

const said = (key) => document.getElementById('finding-words')?.dataset[key] ?? '';

document.querySelectorAll('[data-finding]').forEach((item) => {
	item.querySelectorAll('[data-say]').forEach((button) => ready(button, () => judge(item, button.dataset.say === 'true')));
	item.querySelectorAll('[data-give]').forEach((button) => ready(button, () => judge(item, false)));
	item.querySelector('[data-reason]')?.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && !event.isComposing) {
			event.preventDefault();
			judge(item, false);
		}
	});
});

// Buttons do nothing until this script is there, and look like it.
function ready(button, act) {
	button.addEventListener('click', act);
	button.disabled = false;
}

// Whoever calls it mistaken may say why, then or later.
async function judge(item, correct) {
	const told = item.querySelector('[data-told]');
	const why = item.querySelector('[data-why]');
	const reason = correct ? '' : why.querySelector('[data-reason]').value;
	const { findings, revision } = item.closest('[data-findings]').dataset;
	const address = `${findings}/${revision}/findings/${item.dataset.finding}/verdict`;
	told.textContent = '';
	const answer = await send('PUT', address, { correct, reason });
	if (answer.kind === 'done') {
		item.querySelectorAll('[data-say]').forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.say === String(answer.body.correct))));
		told.textContent = said('kept');
		why.hidden = answer.body.correct;
		return;
	}
	told.textContent = answer.body?.detail ?? said('failed');
}

// store: the comments being written; form: the decision, whose ground is ticked with it.
export function takeOver(doc, store, form) {
	document.querySelectorAll('[data-finding] [data-take]').forEach((button) => ready(button, () => {
		const item = button.closest('[data-finding]');
		const section = sectionOf(doc, item);
		const sentence = item.querySelector('[data-sentence]').textContent;
		store.add({ section, ...placed(item), text: sentence });
		form.querySelectorAll(`[data-key=grounds] input[value="${item.dataset.ground}"]`).forEach((box) => { box.checked = true; });
		form.dispatchEvent(new Event('input', { bubbles: true }));
		button.disabled = true;
		item.querySelector('[data-told]').textContent = said('taken');
	}));
}

// What speaks of the whole text is said at its first section.
const sectionOf = (doc, item) => doc.querySelector(`section[data-key="${CSS.escape(item.dataset.section ?? '')}"]`) ?? doc.querySelector('section[data-key]');

function placed(item) {
	const quote = (item.dataset.passage ?? '').trim();
	const inText = item.dataset.measure === '0' && item.dataset.section && quote && quote.length <= 500;
	return inText ? { start: Number(item.dataset.start), quote } : {};
}
