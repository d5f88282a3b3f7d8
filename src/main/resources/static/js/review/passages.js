// A passage of the plan's text: told by its section, by where it begins in the section's reading
// text (data-at of its lines and cells) and by its words as they stand, without what was struck out.
const LONGEST = 500;

export const blocksOf = (section) => [...section.querySelectorAll('[data-at]')];
const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
const startOf = (block) => Number(block.dataset.at);

// What stands in a block, as the server reads it.
export function standing(block) {
	return block.dataset.whole ?? pieces(block).text;
}

// The text that stands, with the nodes it lies in.
function pieces(block) {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) => (node.parentElement.closest('del') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
	const nodes = [];
	let text = '';
	while (walker.nextNode()) {
		nodes.push({ node: walker.currentNode, from: text.length });
		text += walker.currentNode.data;
	}
	return { text, nodes };
}

// The passage selected now: { section, start, quote }; { tooLong } where it is more than a comment can quote.
export function chosenPassage() {
	const selection = getSelection();
	if (selection.isCollapsed || selection.rangeCount === 0) {
		return null;
	}
	const range = selection.getRangeAt(0);
	const first = blockAt(range.startContainer);
	const section = first?.closest('section[data-key]');
	if (!section) {
		return null;
	}
	const start = startOf(first) + offsetIn(first, range.startContainer, range.startOffset, 0);
	return passage(section, start, endOf(range, first, section));
}

// A cell in other words than it is stored, or without words of its own, stands for its row.
function blockAt(node) {
	const element = elementOf(node);
	return element.closest('[data-at]') ?? element.closest('tr')?.querySelector('[data-at]') ?? null;
}

function endOf(range, first, section) {
	const last = blockAt(range.endContainer) ?? first;
	if (!section.contains(last) || last.closest('tr') !== first.closest('tr') || (first.closest('td') && last !== first)) {
		const stays = first.closest('td') ? first : blocksOf(section).at(-1);
		return startOf(stays) + standing(stays).length;
	}
	return startOf(last) + offsetIn(last, range.endContainer, range.endOffset, standing(last).length);
}

function offsetIn(block, node, offset, whole) {
	if (block.dataset.whole !== undefined || !block.contains(node)) {
		return whole;
	}
	const before = document.createRange();
	before.setStart(block, 0);
	before.setEnd(node, offset);
	const copy = before.cloneContents();
	copy.querySelectorAll('del').forEach((gone) => gone.remove());
	return copy.textContent.length;
}

function passage(section, start, end) {
	const text = readingText(section).slice(start, end);
	const quote = text.trim();
	if (!quote) {
		return null;
	}
	const at = start + text.indexOf(quote);
	return quote.length > LONGEST ? { tooLong: true } : { section, start: at, quote };
}

// Lines joined by one sign, as the server joins them; offsets of lines are kept.
function readingText(section) {
	return blocksOf(section).reduce((text, block) => text.padEnd(startOf(block), separator(block)) + standing(block), '');
}

const separator = (block) => (block.closest('td') ? '\t' : '\n');

export const wholeBlock = (block) => passage(block.closest('section[data-key]'), startOf(block), startOf(block) + standing(block).length);

// Whether the words still stand where they were quoted.
export function stands({ section, start, quote }) {
	return start !== null && readingText(section).slice(start, start + quote.length) === quote;
}

// Marks every piece of the passage, so that marks of changes inside it stay whole.
export function markPassage({ section, start, quote }, kind) {
	const end = start + quote.length;
	return blocksOf(section)
		.filter((block) => startOf(block) < end && startOf(block) + standing(block).length > start)
		.flatMap((block) => markIn(block, start - startOf(block), end - startOf(block), kind));
}

function markIn(block, start, end, kind) {
	const [from, to] = block.dataset.whole === undefined ? [start, end] : [0, Infinity];
	return pieces(block).nodes
		.filter(({ node, from: at }) => at < to && at + node.data.length > from && node.data.length > 0)
		.map(({ node, from: at }) => wrap(node, Math.max(0, from - at), Math.min(node.data.length, to - at), kind));
}

function wrap(node, from, to, kind) {
	const range = document.createRange();
	range.setStart(node, from);
	range.setEnd(node, to);
	const mark = Object.assign(document.createElement('mark'), { className: kind });
	range.surroundContents(mark);
	return mark;
}

export function unmark(marks) {
	for (const mark of marks) {
		const parent = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		parent.normalize();
	}
}

// Selects words of one block by their place in it.
export function select(block, from, to) {
	const { nodes } = pieces(block);
	const at = (offset, last) => nodes.findLast(({ from: begin }) => (last ? begin < offset : begin <= offset)) ?? nodes[0];
	const [first, end] = [at(from, false), at(to, true)];
	if (first) {
		getSelection().setBaseAndExtent(first.node, from - first.from, end.node, to - end.from);
	}
}
