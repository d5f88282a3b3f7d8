// Findings of the machine: called right or mistaken where they are shown; taken over as comments
// where somebody writes an opinion.
import { send } from './post.js';

const said = (key) => document.getElementById('finding-words')?.dataset[key] ?? '';

document.querySelectorAll('[data-finding]').forEach((item) => {
	item.querySelectorAll('[data-say]').forEach((button) => ready(button, () => judge(item, button)));
});

// Buttons do nothing until this script is there, and look like it.
function ready(button, act) {
	button.addEventListener('click', act);
	button.disabled = false;
}

async function judge(item, button) {
	const told = item.querySelector('[data-told]');
	const { findings, revision } = item.closest('[data-findings]').dataset;
	const address = `${findings}/${revision}/findings/${item.dataset.finding}/verdict`;
	const answer = await send('PUT', address, { correct: button.dataset.say === 'true', reason: '' });
	if (answer.kind === 'done') {
		item.querySelectorAll('[data-say]').forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.say === String(answer.body.correct))));
		told.textContent = said('kept');
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
