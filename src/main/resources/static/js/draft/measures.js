// The table of measures by keyboard: Enter goes down (and adds a row at the end), Alt+↑↓ moves
// a row, Alt+Delete removes it, a block pasted from a spreadsheet fills the cells.
import { addRow, cellNames, grow, renumber } from './sheet.js';

const rowsOf = (table) => [...table.querySelectorAll('tbody tr[data-row]')];

export function measures(table, changed) {
	document.getElementById('add-measure').addEventListener('click', () => edit(addRow(), 'title', changed));
	table.addEventListener('keydown', (event) => pressed(event, table, changed));
	table.addEventListener('paste', (event) => pasted(event, table, changed));
	table.addEventListener('click', (event) => {
		if (event.target.closest('.remove')) {
			remove(event.target.closest('tr'), changed);
		}
	});
}

function edit(row, name, changed) {
	row.querySelector(`[name="${name}"]`).focus();
	row.scrollIntoView({ block: 'nearest' });
	changed?.();
}

function remove(row, changed) {
	const neighbour = row.nextElementSibling ?? row.previousElementSibling;
	row.remove();
	renumber();
	changed();
	(neighbour?.querySelector('[name=title]') ?? document.getElementById('add-measure')).focus();
}

function pressed(event, table, changed) {
	const row = event.target.closest('tr[data-row]');
	if (!row || event.isComposing) {
		return;
	}
	if (event.key === 'Enter' && !event.shiftKey && !event.target.matches('button')) {
		event.preventDefault();
		const below = row.nextElementSibling?.matches('[data-row]') ? row.nextElementSibling : null;
		edit(below ?? addRow({}, row), event.target.name, below ? null : changed);
	}
	else if (event.altKey && event.key === 'Delete') {
		event.preventDefault();
		remove(row, changed);
	}
	else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
		event.preventDefault();
		move(row, event.key === 'ArrowUp', event.target, changed);
	}
}

function move(row, up, field, changed) {
	const other = up ? row.previousElementSibling : row.nextElementSibling;
	if (other?.matches('[data-row]')) {
		up ? other.before(row) : other.after(row);
		renumber();
		field.focus();
		changed();
	}
}

function pasted(event, table, changed) {
	const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
	if (!text.includes('\t') && !text.includes('\n')) {
		return;
	}
	event.preventDefault();
	const first = rowsOf(table).indexOf(event.target.closest('tr'));
	const column = cellNames.indexOf(event.target.name);
	text.split('\n').forEach((line, index) => fill(rowsOf(table)[first + index] ?? addRow(), column, line.split('\t')));
	changed();
}

function fill(row, column, values) {
	values.slice(0, cellNames.length - column).forEach((value, index) => {
		const field = row.querySelector(`[name="${cellNames[column + index]}"]`);
		field.value = field.type === 'date' ? dateOf(value.trim()) : optionOf(field, value.trim());
		if (field.matches('textarea')) {
			grow(field);
		}
	});
}

// 2026-03-20, 2026/3/20 and 2026年3月20日 are all how people write a day.
function dateOf(value) {
	const found = value.match(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/);
	return found ? `${found[1]}-${found[2].padStart(2, '0')}-${found[3].padStart(2, '0')}` : '';
}

function optionOf(field, value) {
	const option = [...(field.options ?? [])].find((each) => each.value === value || each.text === value);
	return option ? option.value : value;
}
