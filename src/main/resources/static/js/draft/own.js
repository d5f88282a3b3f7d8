// Sections of one's own: added after the one being written, moved, removed.
import { words } from '../words.js';
import { dropSection, newSection, outlineInOrder, sectionOn } from './sheet.js';

export function ownSections(changed) {
	document.getElementById('add-section').addEventListener('click', () => add(changed));
	document.getElementById('sections').addEventListener('click', (event) => {
		const button = event.target.closest('[data-move]');
		button && moves[button.dataset.move](button.closest('.sec'), changed, button);
	});
}

function add(changed) {
	const key = `own-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`;
	const current = document.querySelector('.outline [aria-current="true"]')?.dataset.for;
	const section = newSection(key, '');
	const after = current && sectionOn(current);
	after ? after.after(section) : document.getElementById('sections').append(section);
	outlineInOrder();
	section.scrollIntoView({ block: 'center' });
	section.querySelector('.own-title').focus();
	changed();
}

const moves = {
	up(section, changed, button) {
		section.previousElementSibling?.before(section);
		moved(changed, button);
	},
	down(section, changed, button) {
		section.nextElementSibling?.after(section);
		moved(changed, button);
	},
	remove(section, changed) {
		const title = section.querySelector('.own-title').value || words('untitled');
		const empty = !section.querySelector('textarea.body').value.trim();
		if (empty || window.confirm(words('removeSection', title))) {
			const next = section.previousElementSibling ?? section.nextElementSibling;
			dropSection(section);
			next?.querySelector('textarea.body').focus();
			changed();
		}
	},
};

function moved(changed, button) {
	outlineInOrder();
	button.focus();
	changed();
}
