// What stands under an entry: not sent yet, refused with its reason, or a colleague's answer beside
// one's own and the choice between them.
import { words } from '../words.js';
import { moment, on, piece } from './parts.js';

export function notes(entry, spoken, settle) {
	if (!entry) {
		return [];
	}
	if (entry.state === 'conflict') {
		return [conflict(entry, spoken, settle)];
	}
	if (entry.state === 'refused') {
		return [piece('refused', { text: entry.sentences.join(' ') })];
	}
	return [piece('waiting')];
}

function conflict(entry, spoken, settle) {
	const theirs = entry.theirs;
	const box = piece('conflict', {
		who: words('overtaken', theirs.answeredBy ?? theirs.raisedBy, moment(theirs.answeredAt ?? theirs.foundAt)),
		theirs: spoken(theirs), mine: entry.kind === 'FINDING_REMOVAL' ? words('removal') : spoken(entry.values),
	});
	on(box, 'theirs', () => settle(entry.subject, false));
	on(box, 'mine', () => settle(entry.subject, true));
	return box;
}
