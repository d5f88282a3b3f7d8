// Marked or clean text, and from one change to the next.
export function changes(doc) {
	document.querySelectorAll('[name=marks]').forEach((radio) => radio.addEventListener('change', () => doc.classList.toggle('clean', radio.value === 'clean' && radio.checked)));
	const base = document.getElementById('base');
	base?.addEventListener('change', () => base.form.requestSubmit());
	const all = [...doc.querySelectorAll('[data-change]')].filter((each) => !replaces(each));
	const told = document.getElementById('change-at');
	let at = -1;

	function go(step) {
		all[at]?.classList.remove('here');
		at = at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length;
		all[at].classList.add('here');
		all[at].scrollIntoView({ block: 'center' });
		told.textContent = `${at + 1} / ${all.length}`;
	}

	document.querySelectorAll('[data-change-step]').forEach((button) => {
		button.disabled = all.length === 0;
		button.addEventListener('click', () => go(Number(button.dataset.changeStep)));
	});
	const keys = { ArrowDown: 1, ArrowUp: -1 };
	document.addEventListener('keydown', (event) => {
		if (event.altKey && keys[event.key] && all.length > 0) {
			event.preventDefault();
			go(keys[event.key]);
		}
	});
}

// What was put in the place of what is struck out is one change with it.
const replaces = (each) => each.tagName === 'INS' && each.previousSibling?.nodeName === 'DEL';

// The section in sight is the current one in the outline.
export function followScroll(area) {
	const links = new Map([...document.querySelectorAll('.outline a[data-for]')].map((link) => [link.dataset.for, link]));
	const inSight = new Set();
	const seen = new IntersectionObserver((entries) => {
		entries.forEach((entry) => inSight[entry.isIntersecting ? 'add' : 'delete'](entry.target));
		const first = [...document.querySelectorAll('.doc section[data-key]')].find((section) => inSight.has(section));
		links.forEach((link, key) => (key === first?.dataset.key ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
	}, { root: area, rootMargin: '-48px 0px 0px 0px' });
	document.querySelectorAll('.doc section[data-key]').forEach((section) => seen.observe(section));
}
