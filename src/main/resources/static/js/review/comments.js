// Comments on sections and passages: kept as notes at their place, counted in the outline.
import { words } from '../words.js';
import { chosenPassage, findPassage, markPassage, unmark } from './passages.js';

export function comments(changed) {
	const all = [];

	function add({ section, quote = '', text = '' }, focus = true) {
		const block = quote ? findPassage(section, quote) : null;
		const comment = { section: section.dataset.key, quote, marks: [], note: draw(section) };
		comment.marks = block ? markPassage(block, quote, '') : [];
		comment.field = comment.note.querySelector('textarea');
		comment.field.value = text;
		place(comment, block, section);
		all.push(comment);
		wire(comment);
		renumber();
		if (focus) {
			comment.field.focus();
			comment.note.scrollIntoView({ block: 'nearest' });
		}
		changed();
	}

	function wire(comment) {
		comment.field.addEventListener('input', changed);
		comment.note.querySelector('[data-remove]').addEventListener('click', () => {
			unmark(comment.marks);
			comment.note.remove();
			all.splice(all.indexOf(comment), 1);
			renumber();
			changed();
		});
	}

	function renumber() {
		all.sort((one, other) => (one.note.compareDocumentPosition(other.note) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
		all.forEach((comment, index) => {
			comment.marks.at(-1)?.setAttribute('data-no', words('commentMark', index + 1));
			comment.note.querySelector('[data-about]').textContent = comment.quote ? words('commentOn', index + 1, comment.quote) : words('comment', index + 1);
			comment.field.setAttribute('aria-label', words('comment', index + 1));
		});
		countBySection(all);
	}

	const answers = () => all.map(({ section, quote, field }) => ({ section, quote, text: field.value.trim() })).filter(({ text }) => text);

	return { add, answers, empty: () => all.length === 0 };
}

function draw(section) {
	const note = document.getElementById('comment-note').content.firstElementChild.cloneNode(true);
	note.dataset.section = section.dataset.key;
	return note;
}

function place(comment, block, section) {
	const anchor = block?.closest('table') ? block.closest('.wide') : block;
	anchor ? anchor.after(comment.note) : section.querySelector('.heading').after(comment.note);
}

function countBySection(all) {
	document.querySelectorAll('.outline a[data-for]').forEach((link) => {
		const count = all.filter((comment) => comment.section === link.dataset.for).length;
		link.querySelector('[data-comments]').textContent = count ? words('commentCount', count) : '';
	});
}

// The button beside the marks' switch, and one at each section.
export function commentButtons(store) {
	const button = document.getElementById('comment-passage');
	document.addEventListener('selectionchange', () => { button.disabled = !chosenPassage(); });
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', () => store.add(chosenPassage()));
	document.querySelectorAll('[data-comment-section]').forEach((each) => each.addEventListener('click', () => store.add({ section: each.closest('section[data-key]') })));
}
