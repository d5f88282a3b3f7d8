// The checklist on the phone: one item below the other, those that are asked. An item is drawn anew
// only where something about it changed, so that nobody loses the field they write in.
import { words } from '../words.js';
import { itemsOf } from './rules.js';
import { notes } from './notes.js';
import { arrange, named, piece } from './parts.js';
import { pictures } from './photos.js';

const ANSWERS = ['YES', 'NO', 'NA'];

export function spokenAnswer(item, value) {
	if (!value) {
		return words('empty');
	}
	return item?.kind === 'YES_NO' ? words(named('answer', value)) : item?.options.find((option) => option.value === value)?.label ?? value;
}

export function checklist(page) {
	const { model } = page;
	const place = document.getElementById('checklist');
	const drawn = new Map();
	const headings = new Map();

	function draw() {
		const { visible, answered } = model.evaluation();
		const items = itemsOf(model.sheet);
		document.getElementById('progress').max = visible.size || 1;
		document.getElementById('progress').value = answered;
		document.getElementById('answered').textContent = items.length ? words('answered', answered, visible.size, model.findings().length) : words('noChecklist');
		arrange(place, (model.sheet.checklist?.sections ?? []).flatMap((section, index) => {
			const shown = section.items.filter((item) => visible.has(item.key));
			return shown.length ? [heading(index, section.title), ...shown.map((item) => element(item, items.indexOf(item) + 1))] : [];
		}));
	}

	function heading(index, title) {
		const before = headings.get(index);
		if (before) {
			return before;
		}
		const made = document.createElement('h2');
		made.textContent = title;
		headings.set(index, made);
		return made;
	}

	function element(item, number) {
		const state = JSON.stringify([model.value('ANSWER', item.key), model.photosOf((photo) => photo.item === item.key).map((photo) => [photo.id, photo.state, photo.twins]), model.sheet.writable]);
		const before = drawn.get(item.key);
		if (before?.state === state) {
			return before.element;
		}
		if (before?.element.contains(document.activeElement) && document.activeElement.matches('textarea, input:not([type=radio])')) {
			around(item, before.element);
			return before.element;
		}
		const made = fresh(item, number);
		drawn.set(item.key, { element: made, state });
		return made;
	}

	function fresh(item, number) {
		const { value, note } = model.value('ANSWER', item.key);
		const made = piece('item', { number, text: item.text, hint: item.hint });
		made.id = `item-${item.key}`;
		made.querySelector('[data-part=answer]').append(control(item, value ?? ''));
		const remark = made.querySelector('[data-part=note]');
		remark.value = note ?? '';
		remark.disabled = !model.sheet.writable;
		made.querySelector('details').open = Boolean(note);
		remark.addEventListener('input', () => write(item, model.value('ANSWER', item.key).value ?? '', remark.value));
		const report = made.querySelector('[data-b=finding]');
		report.hidden = !model.sheet.writable || value !== 'NO';
		report.addEventListener('click', () => page.findingOf(item));
		around(item, made);
		return made;
	}

	// What stands around the fields somebody may be writing in.
	function around(item, made) {
		const spoken = (one) => [spokenAnswer(item, one.value), one.note].filter(Boolean).join(' · ');
		made.querySelector('[data-part=notes]').replaceChildren(...notes(model.value('ANSWER', item.key).entry, spoken, page.settle));
		made.querySelector('[data-part=photos]').replaceChildren(...pictures(page, { item: item.key }, item.photoRequired));
	}

	function write(item, value, note) {
		page.write('ANSWER', item.key, { value: value.trim(), note });
	}

	function control(item, value) {
		const note = () => model.value('ANSWER', item.key).note ?? '';
		if (item.kind === 'YES_NO' || item.kind === 'CHOICE') {
			const all = item.kind === 'YES_NO' ? ANSWERS.map((one) => [one, words(named('answer', one))]) : item.options.map((option) => [option.value, option.label]);
			return choices(item, all, value, (chosen) => write(item, chosen, note()));
		}
		const field = piece(item.kind === 'NUMBER' ? 'number' : 'words');
		field.setAttribute('aria-label', item.text);
		field.value = value;
		field.disabled = !model.sheet.writable;
		field.addEventListener('input', () => write(item, field.value, note()));
		return field;
	}

	function choices(item, all, value, chosen) {
		const group = piece(item.kind === 'YES_NO' ? 'answers' : 'options');
		all.forEach(([one, label]) => {
			const choice = piece('choice', { label });
			const box = choice.querySelector('input');
			Object.assign(box, { name: `answer-${item.key}`, value: one, checked: one === value, disabled: !model.sheet.writable });
			box.addEventListener('change', () => chosen(one));
			group.append(choice);
		});
		return group;
	}

	return draw;
}
