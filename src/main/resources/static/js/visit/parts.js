// Pieces of the page made of its templates: [data-t] takes a text, [data-b] a button's work.
export function piece(name, texts = {}) {
	const made = document.getElementById(`t-${name}`).content.firstElementChild.cloneNode(true);
	Object.entries(texts).forEach(([key, text]) => {
		const place = made.matches(`[data-t="${key}"]`) ? made : made.querySelector(`[data-t="${key}"]`);
		if (text === null || text === undefined || text === '') {
			place.hidden = true;
		}
		else {
			place.textContent = text;
		}
	});
	return made;
}

// The key of a constant's word: answer and YES are answerYes.
export const named = (kind, constant) => kind + constant[0] + constant.slice(1).toLowerCase();

export function on(element, key, work) {
	element.querySelector(`[data-b="${key}"]`).addEventListener('click', work);
}

export const moment = (text) => text ? new Date(text).toLocaleString(document.documentElement.lang, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }) : '';

// Puts elements into a place without touching those that stand right: whoever writes in one goes on.
export function arrange(place, elements) {
	const wanted = new Set(elements);
	[...place.children].filter((child) => !wanted.has(child)).forEach((child) => child.remove());
	elements.forEach((element, index) => {
		if (place.children[index] !== element) {
			place.insertBefore(element, place.children[index] ?? null);
		}
	});
}
