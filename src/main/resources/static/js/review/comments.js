// Comments on sections and passages: marked in the text, written at their place, listed beside it
// in the order of the text, counted in the outline.
import { words } from '../words.js';
import { chosenPassage, markPassage, stands, unmark, wholeBlock, blocksOf } from './passages.js';

export function comments(changed) {
	const all = [];

	function add({ section, start = null, quote = '', text = '' }, focus = true) {
		const about = { section, start, quote };
		const found = quote !== '' && stands(about);
		const comment = { ...about, marks: found ? markPassage(about, 'own') : [], note: draw(section) };
		comment.field = comment.note.querySelector('textarea');
		comment.field.value = text;
		place(comment);
		all.push(comment);
		wire(comment);
		renumber();
		if (focus) {
			show(comment);
		}
		changed();
	}

	function show(comment) {
		comment.field.focus({ preventScroll: true });
		comment.note.scrollIntoView({ block: 'center' });
	}

	function wire(comment) {
		comment.field.addEventListener('input', () => { list(); changed(); });
		comment.marks.forEach((mark) => mark.addEventListener('click', () => getSelection().isCollapsed && show(comment)));
		comment.note.querySelector('[data-remove]').addEventListener('click', () => {
			unmark(comment.marks);
			comment.note.remove();
			all.splice(all.indexOf(comment), 1);
			renumber();
			changed();
		});
	}

	function renumber() {
		all.sort((one, other) => (orderOf(one.section) - orderOf(other.section)) || ((one.start ?? -1) - (other.start ?? -1)));
		all.forEach((comment, index) => {
			comment.marks.at(-1)?.setAttribute('data-no', words('commentMark', index + 1));
			comment.note.querySelector('[data-about]').textContent = comment.quote ? words('commentOn', index + 1, comment.quote) : words('comment', index + 1);
			comment.field.setAttribute('aria-label', words('comment', index + 1));
		});
		countBySection(all);
		list();
	}

	function list() {
		const box = document.getElementById('own-comments');
		box?.replaceChildren(...all.map((comment, index) => entry(comment, index, show)));
		document.getElementById('no-own-comments')?.toggleAttribute('hidden', all.length > 0);
	}

	const answers = () => all.map(({ section, start, quote, field }) => ({ section: section.dataset.key, quote, start: quote ? start : null, text: field.value.trim() })).filter(({ text }) => text);
	const kept = () => all.map(({ section, start, quote, field }) => ({ section: section.dataset.key, start, quote, text: field.value }));

	return { add, answers, kept };
}

const orderOf = (section) => [...document.querySelectorAll('.doc section[data-key]')].indexOf(section);

function entry(comment, index, show) {
	const item = document.createElement('li');
	const link = Object.assign(document.createElement('button'), { className: 'entry', type: 'button' });
	link.append(line('b', words('commentMark', index + 1)), line('span', comment.section.dataset.title, 'quiet'));
	if (comment.quote) {
		link.append(line('span', comment.quote, 'passage'));
	}
	link.append(line('span', comment.field.value || words('commentEmpty'), comment.field.value ? 'said' : 'said quiet'));
	link.addEventListener('click', () => show(comment));
	item.append(link);
	return item;
}

const line = (tag, text, className = '') => Object.assign(document.createElement(tag), { textContent: text, className });

function draw(section) {
	const note = document.getElementById('comment-note').content.firstElementChild.cloneNode(true);
	note.dataset.section = section.dataset.key;
	return note;
}

function place({ section, start, quote, note }) {
	const last = quote ? blocksOf(section).filter((block) => Number(block.dataset.at) < start + quote.length).at(-1) : null;
	const anchor = last?.closest('.wide') ?? last ?? section.querySelector('.heading');
	let after = anchor;
	while (after.nextElementSibling?.classList.contains('note')) {
		after = after.nextElementSibling;
	}
	after.after(note);
}

function countBySection(all) {
	document.querySelectorAll('.outline a[data-for]').forEach((link) => {
		const count = all.filter((comment) => comment.section.dataset.key === link.dataset.for).length;
		link.querySelector('[data-comments]').textContent = count ? words('commentCount', count) : '';
	});
}

// The button beside the marks' switch, and one at each section. A finger on the button ends the
// selection on some devices: the one before it counts then.
export function commentButtons(store) {
	const button = document.getElementById('comment-passage');
	let last = null;
	let timer = null;

	function look() {
		const now = chosenPassage();
		clearTimeout(timer);
		if (now) {
			last = now;
			button.disabled = false;
			button.textContent = words(now.tooLong ? 'tooLong' : 'commentPassage');
		}
		else {
			timer = setTimeout(() => { last = null; button.disabled = true; }, 400);
		}
	}

	function comment(passage) {
		if (passage && !passage.tooLong) {
			getSelection().removeAllRanges();
			last = null;
			button.disabled = true;
			store.add(passage);
		}
	}

	document.addEventListener('selectionchange', look);
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', () => comment(chosenPassage() ?? last));
	document.querySelectorAll('[data-comment-section]').forEach((each) => each.addEventListener('click', () => store.add({ section: each.closest('section[data-key]') })));
	return (block) => comment(chosenPassage() ?? wholeBlock(block));
}
