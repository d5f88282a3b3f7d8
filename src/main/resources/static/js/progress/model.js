// The model of the process; beside each element how many plans wait there, leading to their list.
import { draw } from '../model.js';

draw((box) => JSON.parse(box.dataset.counts).map(({ element, text, address }) => (
	{ element, mark: ['a', { className: 'count', textContent: text, href: address }] })), { top: -14, right: 14 });
