// Findings on the spot: written, changed, taken back, with photos of each.
import { words } from '../words.js';
import { notes } from './notes.js';
import { named, on, piece } from './parts.js';
import { pictures } from './photos.js';
import { itemsOf } from './rules.js';

export function findings(page) {
	const { model } = page;
	const place = document.getElementById('findings');
	const form = document.getElementById('finding-form');
	const problem = document.getElementById('finding-problem');
	let now = null;
	let writing = false;

	const spoken = (one) => `${words(named('severity', one.severity))} · ${one.text}${one.place ? ` · ${one.place}` : ''}`;

	function draw() {
		const all = model.findings();
		place.replaceChildren(...all.map(element));
		document.getElementById('no-findings').hidden = all.length > 0;
		document.getElementById('finding-count').textContent = all.length || '';
		form.hidden = !model.sheet.writable;
	}

	function element(finding) {
		const item = itemsOf(model.sheet).find((one) => one.key === finding.item);
		const made = piece('finding', { severity: words(named('severity', finding.severity)), text: finding.text, place: finding.place, item: item ? words('ofItem', item.text) : '' });
		made.querySelector('[data-part=actions]').hidden = !model.sheet.writable;
		on(made, 'change', () => edit(finding));
		on(made, 'remove', () => page.write('FINDING_REMOVAL', finding.id, {}));
		made.querySelector('[data-part=photos]').append(...pictures(page, { finding: finding.id }, false));
		made.querySelector('[data-part=notes]').append(...notes(finding.entry, spoken, page.settle));
		return made;
	}

	function edit(finding) {
		now = finding;
		form.elements.text.value = finding.text ?? '';
		form.elements.place.value = finding.place ?? '';
		form.elements.severity.value = finding.severity ?? 'ORDINARY';
		document.getElementById('finding-of').textContent = finding.about ? words('ofItem', finding.about) : '';
		form.elements.text.focus();
		form.scrollIntoView({ block: 'nearest' });
	}

	// A second tap while the first is written down adds nothing.
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		if (writing) {
			return;
		}
		const text = form.elements.text.value.trim();
		problem.hidden = text !== '';
		if (!text) {
			form.elements.text.focus();
			return;
		}
		writing = true;
		try {
			await write(text);
		}
		finally {
			writing = false;
		}
	});

	async function write(text) {
		const about = { text, place: form.elements.place.value.trim(), severity: form.elements.severity.value, ...(now?.item ? { item: now.item } : {}) };
		if (!(await page.write('FINDING', now?.id ?? crypto.randomUUID(), about))) {
			return;
		}
		now = null;
		form.reset();
		document.getElementById('finding-of').textContent = '';
	}

	return { draw, of: (item) => edit({ item: item.key, about: item.text }) };
}
