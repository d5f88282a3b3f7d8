// A passage of the plan's text: what is quoted is the text as it stands now, without what was
// struck out; the same words are found again when a page is opened anew.
const BLOCKS = 'p[data-text], h4[data-text], td, th';

export function chosenPassage() {
	const selection = getSelection();
	if (selection.isCollapsed || selection.rangeCount === 0) {
		return null;
	}
	const range = selection.getRangeAt(0);
	const block = elementOf(range.startContainer).closest(BLOCKS);
	const section = block?.closest('section[data-key]');
	if (!section || !block.contains(range.endContainer)) {
		return null;
	}
	const copy = range.cloneContents();
	copy.querySelectorAll('del').forEach((gone) => gone.remove());
	const quote = copy.textContent.trim();
	return quote ? { section, block, quote } : null;
}

const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);

export function findPassage(section, quote) {
	const block = [...section.querySelectorAll(BLOCKS)].find((each) => standing(each).text.includes(quote));
	return block ?? null;
}

// The text that stands, with the nodes it lies in.
function standing(block) {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) => (node.parentElement.closest('del') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
	const nodes = [];
	let text = '';
	while (walker.nextNode()) {
		nodes.push({ node: walker.currentNode, from: text.length });
		text += walker.currentNode.data;
	}
	return { text, nodes };
}

// Marks every piece of the passage, so that marks of changes inside it stay whole.
export function markPassage(block, quote, number) {
	const { text, nodes } = standing(block);
	const from = text.indexOf(quote);
	const marks = from < 0 ? [] : nodes
		.filter(({ node, from: start }) => start < from + quote.length && start + node.data.length > from)
		.map(({ node, from: start }) => wrap(node, Math.max(0, from - start), Math.min(node.data.length, from + quote.length - start)));
	marks.at(-1)?.setAttribute('data-no', number);
	return marks;
}

function wrap(node, from, to) {
	const range = document.createRange();
	range.setStart(node, from);
	range.setEnd(node, to);
	const mark = document.createElement('mark');
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
