// Comments of reviewers beside the text being written: whether and how each was followed, and
// the way to the passage it is about.
const all = () => [...document.querySelectorAll('#remarks [data-remark]')];
const field = (item) => item.querySelector('textarea');
const kindOf = (item) => item.querySelector('.answer-kind input:checked')?.value ?? null;

export const isAnswered = (item) => field(item).value.trim() !== '' && kindOf(item) !== null;

export const readAnswers = () => all().map((item) => ({ remark: item.dataset.remark, text: field(item).value, kind: kindOf(item) }));

export function writeAnswers(answers) {
	for (const answer of answers) {
		const item = all().find((each) => each.dataset.remark === answer.remark);
		if (item) {
			field(item).value = answer.text ?? '';
			item.querySelectorAll('.answer-kind input').forEach((box) => { box.checked = box.value === answer.kind; });
		}
	}
}

// The passage is looked for where it is said to begin first: the text may have changed meanwhile.
export function locate(item) {
	const { section, quote, start } = item.dataset;
	const place = fields(section).find((each) => each.value.includes(quote)) ?? fields(section)[0];
	if (place) {
		place.scrollIntoView({ block: 'center' });
		place.focus({ preventScroll: true });
		select(place, quote, Number(start));
	}
}

function select(place, quote, start) {
	const near = place.value.indexOf(quote, Math.max(0, start - 1));
	const at = near >= 0 ? near : place.value.indexOf(quote);
	if (quote && at >= 0 && place.setSelectionRange && place.type !== 'date') {
		place.setSelectionRange(at, at + quote.length);
	}
}

function fields(section) {
	return section === 'measures' ? [...document.querySelectorAll('#measures tr[data-row] textarea, #measures tr[data-row] input')]
		: [...document.querySelectorAll(`.sec[data-key="${CSS.escape(section)}"] textarea.body`)];
}

document.getElementById('remarks')?.addEventListener('click', (event) => {
	if (event.target.closest('[data-locate]')) {
		locate(event.target.closest('[data-remark]'));
	}
});
