// The sheet on screen as data and back: what is saved is what can be read here.
import { words } from '../words.js';
import { readAnswers, writeAnswers } from './remarks.js';

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

export const cellNames = ['title', 'domain', 'responsibleUnit', 'responsiblePerson', 'deadline', 'indicator', 'requirement'];

export const sectionOn = (key) => document.querySelector(`.sec[data-key="${CSS.escape(key)}"]`);

export function read() {
	return {
		title: document.getElementById('title').value,
		sections: all('#sections > .sec').map(sectionOf),
		measures: all('#measures tbody tr[data-row]').map(measureOf),
		answers: readAnswers(),
	};
}

function sectionOf(section) {
	return {
		key: section.dataset.key,
		title: section.querySelector('.own-title') ? section.querySelector('.own-title').value.trim() || words('untitled') : section.dataset.title,
		text: section.querySelector('textarea.body').value,
		requirements: all('.placing input:checked', section).map((box) => box.value),
	};
}

function measureOf(row) {
	return Object.fromEntries(cellNames.map((name) => [name, cellOf(row.querySelector(`[name="${name}"]`))]));
}

// A day that is still being typed is none yet.
function cellOf(cell) {
	const text = cell.value.trim();
	return cell.hasAttribute('data-date') && !/^\d{4}-\d{2}-\d{2}$/.test(text) ? null : text || null;
}

export function write(content) {
	document.getElementById('title').value = content.title ?? '';
	arrange(content.sections);
	content.sections.forEach(writeSection);
	writeMeasures(content.measures);
	writeAnswers(content.answers);
	document.querySelectorAll('#draft textarea').forEach(grow);
}

// Sections in this order; own ones come and go.
function arrange(sections) {
	const place = document.getElementById('sections');
	const wanted = new Set(sections.map((each) => each.key));
	all('#sections > .sec').filter((each) => !wanted.has(each.dataset.key)).forEach((each) => dropSection(each));
	for (const { key, title } of sections) {
		place.append(sectionOn(key) ?? newSection(key, title));
	}
	outlineInOrder();
}

export function newSection(key, title) {
	const section = document.getElementById('own-section').content.firstElementChild.cloneNode(true);
	section.dataset.key = key;
	section.querySelector('.own-title').value = title;
	section.querySelector('textarea.body').id = `text-${key}`;
	const line = document.getElementById('outline-line').content.firstElementChild.cloneNode(true);
	line.querySelector('a').dataset.for = key;
	document.querySelector('.outline ol').append(line);
	return section;
}

export function dropSection(section) {
	document.querySelector(`.outline [data-for="${CSS.escape(section.dataset.key)}"]`)?.closest('li').remove();
	section.remove();
}

export function outlineInOrder() {
	const measures = document.querySelector('.outline .no-section');
	all('#sections > .sec').forEach((section) => {
		const line = document.querySelector(`.outline [data-for="${CSS.escape(section.dataset.key)}"]`);
		line && measures.before(line.closest('li'));
	});
}

function writeSection(part) {
	const section = sectionOn(part.key);
	if (section) {
		const field = section.querySelector('textarea.body');
		if (field.value !== (part.text ?? '')) {
			field.value = part.text ?? '';
		}
		const title = section.querySelector('.own-title');
		if (title && title !== document.activeElement) {
			title.value = part.title;
		}
		all('.placing input', section).forEach((box) => { box.checked = part.requirements.includes(box.value); });
	}
}

function writeMeasures(measures) {
	if (JSON.stringify(read().measures) !== JSON.stringify(measures)) {
		document.querySelectorAll('#measures tbody tr[data-row]').forEach((row) => row.remove());
		measures.forEach((measure) => addRow(measure));
	}
	renumber();
}

export function addRow(measure = {}, after = null) {
	const row = document.getElementById('measure-row').content.firstElementChild.cloneNode(true);
	for (const name of cellNames) {
		row.querySelector(`[name="${name}"]`).value = measure[name] ?? '';
	}
	const body = document.querySelector('#measures tbody');
	after ? after.after(row) : body.append(row);
	renumber();
	return row;
}

export function renumber() {
	const rows = all('#measures tbody tr[data-row]');
	rows.forEach((row, index) => { row.querySelector('.no').textContent = index + 1; });
	document.getElementById('no-measures').hidden = rows.length > 0;
}

// A textarea as high as its text, so that only the areas scroll.
export function grow(field) {
	field.style.height = 'auto';
	field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
