// The conflict on screen: both texts of every part that differs, and a choice for each. Nothing
// is saved until every part has one.
import { words } from '../words.js';
import { apply, compare } from './merge.js';
import { sectionOn } from './sheet.js';

const line = (measure) => [measure.title, measure.domain, measure.responsibleUnit, measure.responsiblePerson, measure.deadline, measure.indicator, measure.requirement].map((cell) => cell ?? '—').join(' ｜ ');

function shown(part, value) {
	if (part.kind === 'measures') {
		return value.map((measure, index) => `${index + 1}. ${line(measure)}`).join('\n');
	}
	if (part.kind === 'section') {
		return value ? value.text + (value.requirements.length ? `\n\n${words('placed')} ${value.requirements.join('、')}` : '') : '';
	}
	return value ?? '';
}

function nameOf(part) {
	if (part.kind === 'section') {
		const section = sectionOn(part.key);
		return section.querySelector('.own-title')?.value ?? section.dataset.title;
	}
	if (part.kind === 'answer') {
		return words('answerTo', document.querySelector(`#remarks [data-remark="${CSS.escape(part.key)}"]`).dataset.no);
	}
	return words(part.kind === 'measures' ? 'measures' : 'planTitle');
}

export function showClash({ base, mine, theirs, onSettled }) {
	const parts = compare(base, mine, theirs);
	if (parts.length === 0) {
		onSettled(mine);
		return;
	}
	const view = document.getElementById('clash');
	view.querySelector('[data-who]').textContent = words('clashWho', theirs.savedBy ?? '', theirs.savedAt ?? '');
	const list = view.querySelector('.parts');
	list.replaceChildren(...parts.map(drawn));
	swap(true);
	const done = view.querySelector('[data-settle]');
	const ready = () => { done.disabled = parts.some((part) => !part.choice); };
	list.addEventListener('change', ready);
	ready();
	done.onclick = () => { swap(false); onSettled(merged(mine, parts)); };
	view.querySelector('h2').focus();
}

function swap(clashing) {
	document.getElementById('clash').hidden = !clashing;
	document.querySelectorAll('.work-cols > :not(#clash), #submit-bar').forEach((area) => { area.hidden = clashing; });
}

function drawn(part) {
	const box = document.getElementById('clash-part').content.firstElementChild.cloneNode(true);
	box.querySelector('h3').textContent = nameOf(part);
	box.querySelector('[data-theirs]').textContent = shown(part, part.theirs);
	box.querySelector('[data-mine]').textContent = shown(part, part.mine);
	const byHand = box.querySelector('[data-hand]');
	byHand.value = `${shownText(part, part.theirs)}\n\n${shownText(part, part.mine)}`;
	box.querySelectorAll('input[type=radio]').forEach((radio) => wire(box, part, radio, byHand));
	byHand.addEventListener('input', () => { part.hand = byHand.value; });
	mark(box, part);
	return box;
}

const shownText = (part, value) => (part.kind === 'section' ? value?.text ?? '' : value ?? '');

function wire(box, part, radio, byHand) {
	radio.name = `choice-${part.kind}-${part.key}`;
	radio.checked = radio.value === part.choice;
	radio.addEventListener('change', () => {
		part.choice = radio.value;
		part.hand = byHand.value;
		mark(box, part);
	});
}

function mark(box, part) {
	box.querySelector('[data-theirs]').classList.toggle('chosen', part.choice === 'theirs');
	box.querySelector('[data-mine]').classList.toggle('chosen', part.choice === 'mine');
	box.querySelector('[data-hand]').hidden = part.choice !== 'hand' || part.kind === 'measures';
}

function merged(mine, parts) {
	const content = structuredClone(mine);
	parts.forEach((part) => apply(content, part, chosen(part)));
	return content;
}

function chosen(part) {
	if (part.choice !== 'hand') {
		return part[part.choice];
	}
	if (part.kind === 'measures') {
		const known = new Set(part.theirs.map(line));
		return [...part.theirs, ...part.mine.filter((measure) => !known.has(line(measure)))];
	}
	return part.kind === 'section' ? { ...part.mine, text: part.hand } : part.hand;
}
