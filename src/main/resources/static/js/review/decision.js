// The decision bar: fields that belong to another decision vanish, the button says what will
// happen, a refusal leaves everything as typed, and what is typed is kept on this machine.
import { send } from '../post.js';
import { words } from '../words.js';

const fieldsOf = (form) => [...form.querySelectorAll('[data-key]')];

export function readAnswers(form) {
	const answers = {};
	for (const group of fieldsOf(form)) {
		if (!group.hidden) {
			answers[group.dataset.key] = valueOf(group);
		}
	}
	return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== '' && value !== null));
}

function valueOf(group) {
	const ticked = [...group.querySelectorAll('input:checked')].map((box) => box.value);
	switch (group.dataset.type) {
		case 'checklist': return ticked;
		case 'radio': return ticked[0] ?? null;
		case 'checkbox': return ticked.length > 0;
		case 'number': return group.querySelector('input').value === '' ? null : Number(group.querySelector('input').value);
		default: return group.querySelector('input, select, textarea').value.trim();
	}
}

export function writeAnswers(form, answers) {
	for (const group of fieldsOf(form)) {
		const value = answers[group.dataset.key];
		group.querySelectorAll('input[type=radio], input[type=checkbox]').forEach((box) => { box.checked = value === true || [value].flat().includes(box.value); });
		const field = group.querySelector('select, textarea, input[type=number], input[type=text]');
		if (field && value !== undefined) {
			field.value = value;
		}
	}
}

// data-hidden-when is the form's own condition: decision!=RETURN or decision==APPROVE.
export function follow(form) {
	const answers = {};
	fieldsOf(form).forEach((group) => { answers[group.dataset.key] = valueOf(group); });
	for (const group of form.querySelectorAll('[data-hidden-when]')) {
		const [, key, sign, value] = group.dataset.hiddenWhen.match(/^(\w+)([!=]=)(.*)$/);
		group.hidden = (answers[key] === value) === (sign === '==');
	}
	const button = form.querySelector('#decide');
	button.disabled = !answers.decision;
	button.textContent = naming(form, answers);
	tellComments(form);
}

function naming(form, answers) {
	if (answers.decision === 'RETURN') {
		const target = form.querySelector('[data-key=returnTo] select');
		return words('returnTo', target?.selectedOptions[0]?.text ?? '');
	}
	return answers.decision ? words(camel(`decide_${answers.decision}`)) : words('choose');
}

const camel = (name) => name.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

function tellComments(form) {
	const told = form.querySelector('#comment-total');
	if (told) {
		const count = document.querySelectorAll('.doc .note').length;
		told.textContent = count ? words('withComments', count) : '';
	}
}

export async function decide(form, answers) {
	const button = form.querySelector('#decide');
	button.disabled = true;
	const answer = await send('POST', form.dataset.url, { task: form.dataset.task, answers });
	button.disabled = false;
	if (answer.kind !== 'done') {
		refuse(form, answer);
	}
	return answer;
}

function refuse(form, { kind, body }) {
	const box = form.querySelector('#refusals');
	const sentence = body?.detail ?? words(kind);
	const lines = (body?.errors ?? []).map((error) => Object.assign(document.createElement('li'), { textContent: error.message }));
	const problem = Object.assign(document.createElement('div'), { className: 'problem' });
	const head = document.createElement('p');
	head.append(Object.assign(document.createElement('b'), { textContent: sentence }), ` ${words('kept')}`);
	problem.append(head);
	if (lines.length) {
		const list = document.createElement('ul');
		list.append(...lines);
		problem.append(list);
	}
	if (kind === 'expired') {
		problem.append(Object.assign(document.createElement('a'), { className: 'word', href: form.dataset.signIn, target: '_blank', textContent: words('signIn') }));
	}
	box.replaceChildren(problem);
	box.scrollIntoView({ block: 'nearest' });
}
