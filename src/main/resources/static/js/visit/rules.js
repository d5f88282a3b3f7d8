// What answers mean, without network: the same rules as on the server, which decides.
const NUMBER = /^-?\d{1,12}(\.\d{1,3})?$/;

export const itemsOf = (sheet) => (sheet.checklist?.sections ?? []).flatMap((section) => section.items);

export function fits(item, value) {
	switch (item.kind) {
		case 'YES_NO': return ['YES', 'NO', 'NA'].includes(value);
		case 'CHOICE': return item.options.some((option) => option.value === value);
		case 'NUMBER': return NUMBER.test(value);
		default: return true;
	}
}

function deduction(item, value) {
	switch (item.kind) {
		case 'YES_NO': return value === 'NO' ? item.deduction : 0;
		case 'CHOICE': return item.options.find((option) => option.value === value)?.deduction ?? 0;
		case 'NUMBER': return (item.lowest != null && Number(value) < item.lowest) || (item.highest != null && Number(value) > item.highest) ? item.deduction : 0;
		default: return 0;
	}
}

// valueOf(key) is the answer to an item, photographed(key) whether it has a photo.
export function evaluate(items, valueOf, photographed) {
	const said = new Map();
	const result = { visible: new Set(), answered: 0, missing: [], obtained: 0, possible: 0, lines: [] };
	items.forEach((item) => {
		const condition = item.condition;
		if (condition && !(said.has(condition.item) && condition.answers.includes(said.get(condition.item)))) {
			return;
		}
		const given = valueOf(item.key);
		const value = given && fits(item, given) ? given : '';
		said.set(item.key, value);
		result.visible.add(item.key);
		result.answered += value ? 1 : 0;
		lacks(item, value, photographed(item.key)).forEach((lack) => result.missing.push({ item, lack }));
		score(item, value, result);
	});
	return result;
}

function lacks(item, value, photo) {
	const lacking = item.mandatory && !value ? ['ANSWER'] : [];
	const concerned = value !== 'NA' && (item.mandatory || value);
	return item.photoRequired && concerned && !photo ? [...lacking, 'PHOTO'] : lacking;
}

function score(item, value, result) {
	if (item.points > 0 && value && value !== 'NA') {
		const deducted = Math.min(item.points, deduction(item, value));
		result.possible += item.points;
		result.obtained += item.points - deducted;
		if (deducted > 0) {
			result.lines.push({ item, value, deducted });
		}
	}
}
