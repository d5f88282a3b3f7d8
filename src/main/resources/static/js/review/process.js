// The model of the process with its tokens: who has it is written beside the task it waits at.
import { draw } from '../model.js';

draw((box) => JSON.parse(box.dataset.tokens).map(({ element, text }) => (
	{ element, mark: ['span', { className: 'token', textContent: text }] })), { top: -12, left: 8 });
