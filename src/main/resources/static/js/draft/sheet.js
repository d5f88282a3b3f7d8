// The sheet on screen as data and back: what is saved is what can be read here.
import { readAnswers, writeAnswers } from './remarks.js';

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

export const cellNames = ['title', 'domain', 'responsibleUnit', 'responsiblePerson', 'deadline', 'indicator', 'requirement'];

export function read() {
	return {
		title: document.getElementById('title').value,
		sections: all('.sec').map(sectionOf),
		measures: all('#measures tbody tr[data-row]').map(measureOf),
		answers: readAnswers(),
	};
}

function sectionOf(section) {
	return {
		key: section.dataset.key,
		title: section.dataset.title,
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
	for (const part of content.sections) {
		writeSection(part);
	}
	document.querySelectorAll('#measures tbody tr[data-row]').forEach((row) => row.remove());
	content.measures.forEach((measure) => addRow(measure));
	writeAnswers(content.answers);
	renumber();
	document.querySelectorAll('#draft textarea').forEach(grow);
}

function writeSection(part) {
	const section = document.querySelector(`.sec[data-key="${CSS.escape(part.key)}"]`);
	if (section) {
		section.querySelector('textarea.body').value = part.text ?? '';
		all('.placing input', section).forEach((box) => { box.checked = part.requirements.includes(box.value); });
	}
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
