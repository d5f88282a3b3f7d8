// Choosing people by name: what is typed is looked up, what is found is chosen by click or key.
const PAUSE = 250;

export function people(box) {
	const input = box.querySelector('input');
	const list = box.querySelector('.found');
	const chips = box.querySelector('.chosen');
	const chosen = new Map();
	let timer;
	let asked = 0;

	function draw() {
		chips.replaceChildren(...[...chosen].map(([who, name]) => {
			const chip = Object.assign(document.createElement('button'), { type: 'button', className: 'chip', textContent: `${name} ×` });
			chip.setAttribute('aria-label', box.dataset.remove.replace('{0}', name));
			chip.addEventListener('click', () => {
				chosen.delete(who);
				draw();
				input.focus();
			});
			return chip;
		}));
	}

	function choose({ who, name }) {
		chosen.set(who, name);
		input.value = '';
		list.replaceChildren();
		draw();
		input.focus();
	}

	function line(candidate) {
		const item = document.createElement('li');
		const button = Object.assign(document.createElement('button'), { type: 'button' });
		button.append(Object.assign(document.createElement('span'), { textContent: candidate.name }),
			Object.assign(document.createElement('span'), { className: 'quiet small', textContent: candidate.about }));
		button.addEventListener('click', () => choose(candidate));
		item.append(button);
		return item;
	}

	function none() {
		return Object.assign(document.createElement('li'), { className: 'quiet small', textContent: box.dataset.none });
	}

	async function look() {
		const mine = ++asked;
		const url = `${box.dataset.candidates}?text=${encodeURIComponent(input.value.trim())}`;
		const response = await fetch(url, { headers: { Accept: 'application/json' } }).catch(() => null);
		if (mine === asked && response?.ok) {
			const found = await response.json();
			list.replaceChildren(...(found.length ? found.map(line) : [none()]));
		}
	}

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(look, PAUSE);
	});
	input.addEventListener('focus', () => {
		if (!list.childElementCount) {
			look();
		}
	});
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') {
			event.preventDefault();
			list.querySelector('button')?.click();
		}
		else if (event.key === 'ArrowDown') {
			event.preventDefault();
			list.querySelector('button')?.focus();
		}
	});
	return () => [...chosen.keys()];
}
