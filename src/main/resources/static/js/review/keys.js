// The text by keyboard: up and down go from paragraph to paragraph, left and right choose its
// sentences, with Shift the end moves by one sign, Enter comments on what is chosen.
import { select, standing } from './passages.js';

export function readByKeys(doc, comment) {
	const blocks = () => [...doc.querySelectorAll('[data-at]')].filter((block) => block.offsetParent);
	const all = blocks();
	all.forEach((block, index) => { block.tabIndex = index === 0 ? 0 : -1; });
	let chosen = -1;

	function go(from, step) {
		const there = blocks();
		const next = there[there.indexOf(from) + step];
		if (next) {
			from.tabIndex = -1;
			next.tabIndex = 0;
			next.focus({ preventScroll: true });
			next.scrollIntoView({ block: 'nearest' });
			chosen = -1;
			getSelection().removeAllRanges();
		}
	}

	function choose(block, step) {
		const sentences = [...standing(block).matchAll(/[^。！？；，]+[。！？；，]?/gu)];
		chosen = Math.max(0, Math.min(sentences.length - 1, chosen + step));
		const found = sentences[chosen];
		if (found && block.dataset.whole === undefined) {
			select(block, found.index, found.index + found[0].length);
		}
	}

	const acts = {
		ArrowDown: (block) => go(block, 1),
		ArrowUp: (block) => go(block, -1),
		ArrowRight: (block, shift) => (shift ? getSelection().modify('extend', 'forward', 'character') : choose(block, 1)),
		ArrowLeft: (block, shift) => (shift ? getSelection().modify('extend', 'backward', 'character') : choose(block, -1)),
		Enter: (block) => comment?.(block),
	};
	doc.addEventListener('keydown', (event) => {
		const act = event.target.matches('[data-at]') && !event.altKey && !event.ctrlKey && acts[event.key];
		if (act) {
			event.preventDefault();
			act(event.target, event.shiftKey);
		}
	});
}
