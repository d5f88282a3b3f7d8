// Standard phrases: a click or Alt with a digit puts one into the field written in last.
export function phrases(form) {
	const open = document.getElementById('phrases-open');
	const list = document.getElementById('phrase-list');
	if (!open) {
		return;
	}
	let field = form.querySelector('textarea');
	const shown = () => [...list.querySelectorAll('li')].filter((item) => !item.hidden);

	// Those of the grounds ticked and general ones; all of them where none is ticked.
	function choose() {
		const grounds = [...form.querySelectorAll('[data-key=grounds] input:checked')].map((box) => box.value);
		list.querySelectorAll('li').forEach((item) => { item.hidden = grounds.length > 0 && Boolean(item.dataset.ground) && !grounds.includes(item.dataset.ground); });
		shown().forEach((item, index) => { item.dataset.digit = index < 9 ? index + 1 : ''; });
	}

	function toggle(show) {
		choose();
		list.hidden = !show;
		open.setAttribute('aria-expanded', String(show));
	}

	function insert(text) {
		const between = field.value && !/[\s。；]$/u.test(field.value) ? '；' : '';
		const at = field.selectionEnd ?? field.value.length;
		field.value = at === field.value.length ? field.value + between + text : field.value.slice(0, at) + text + field.value.slice(at);
		field.focus();
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}

	document.addEventListener('focusin', (event) => {
		if (event.target.matches('#decision textarea, .note textarea')) {
			field = event.target;
		}
	});
	open.addEventListener('click', () => toggle(list.hidden));
	list.addEventListener('click', (event) => {
		const phrase = event.target.closest('[data-phrase]');
		if (phrase) {
			insert(phrase.textContent);
			toggle(false);
		}
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !list.hidden) {
			toggle(false);
			open.focus();
		}
		const digit = event.altKey && !event.ctrlKey && event.code.match(/^Digit([1-9])$/)?.[1];
		if (digit) {
			choose();
			const item = shown()[Number(digit) - 1];
			if (item) {
				event.preventDefault();
				insert(item.textContent.trim());
			}
		}
	});
}
