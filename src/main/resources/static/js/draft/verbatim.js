// Passages plans below are to carry word for word: selected in the text of a section, kept by a call
// of their own after the text itself is stored.
import { send } from '../post.js';

export function verbatim(url, save) {
	document.getElementById('sections').addEventListener('click', (event) => {
		const box = event.target.closest('[data-verbatim]');
		if (box && event.target.matches('[data-mark]')) {
			mark(box);
		}
		else if (box && event.target.matches('[data-unmark]')) {
			const gone = event.target.closest('li');
			keep(box, passagesOf(box).filter((passage, index) => index !== [...gone.parentNode.children].indexOf(gone)));
		}
	});

	function mark(box) {
		const field = box.closest('.sec').querySelector('textarea.body');
		const chosen = field.value.slice(field.selectionStart, field.selectionEnd).trim();
		if (!chosen) {
			tell(box, box.querySelector('[data-told]').dataset.choose);
			return;
		}
		keep(box, [...passagesOf(box), chosen]);
	}

	async function keep(box, passages) {
		if (!(await save())) {
			tell(box, box.querySelector('[data-told]').dataset.offline);
			return;
		}
		const key = box.closest('.sec').dataset.key;
		const answer = await send('PUT', `${url}/sections/${encodeURIComponent(key)}/verbatim`, { passages });
		if (answer.kind === 'done') {
			show(box, answer.body.passages);
			tell(box, '');
			return;
		}
		tell(box, answer.body?.errors?.[0]?.message ?? answer.body?.detail ?? box.querySelector('[data-told]').dataset.offline);
	}
}

const passagesOf = (box) => [...box.querySelectorAll('ul q')].map((quote) => quote.textContent);

const tell = (box, sentence) => { box.querySelector('[data-told]').textContent = sentence; };

function show(box, passages) {
	box.querySelector('[data-count]').textContent = passages.length || '';
	box.querySelector('ul').replaceChildren(...passages.map((passage) => {
		const line = box.querySelector('template').content.firstElementChild.cloneNode(true);
		line.querySelector('q').textContent = passage;
		return line;
	}));
}
