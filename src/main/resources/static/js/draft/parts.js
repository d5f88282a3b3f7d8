// A draft as the parts that are saved one by one: title, outline, each section, measures, each
// answer. Compared by their values, so that only what changed is sent.
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

export function partsOf(content) {
	const parts = {
		'#title': { text: content.title ?? '' },
		'#outline': { order: content.sections.map(({ key, title }) => ({ key, title })) },
		measures: { measures: content.measures },
	};
	for (const { key, text, requirements } of content.sections) {
		parts[key] = { text, requirements: [...requirements].sort() };
	}
	for (const { remark, text, kind } of content.answers) {
		parts[`#answer-${remark}`] = { text: text ?? '', kind: kind ?? null };
	}
	return parts;
}

export function changedParts(before, now) {
	const old = partsOf(before);
	return Object.entries(partsOf(now)).filter(([part, value]) => !same(old[part], value));
}

// What the server says of a part, in the fields above.
export function valueOf(state) {
	if (state.part === '#title') {
		return { text: state.text };
	}
	if (state.part === '#outline') {
		return { order: state.order };
	}
	if (state.part === 'measures') {
		return { measures: state.measures };
	}
	return state.part.startsWith('#answer-') ? { text: state.text, kind: state.kind ?? null } : { text: state.text, requirements: [...state.requirements].sort() };
}

// The content with this part as given; sections unknown there are left alone.
export function withPart(content, part, value) {
	const copy = structuredClone(content);
	if (part === '#title') {
		copy.title = value.text;
	}
	else if (part === 'measures') {
		copy.measures = value.measures;
	}
	else if (part === '#outline') {
		copy.sections = arranged(copy.sections, value.order);
	}
	else if (part.startsWith('#answer-')) {
		const answer = copy.answers.find((each) => each.remark === part.slice('#answer-'.length));
		answer && Object.assign(answer, value);
	}
	else {
		const section = copy.sections.find((each) => each.key === part);
		section && Object.assign(section, value);
	}
	return copy;
}

function arranged(sections, order) {
	return order.map(({ key, title }) => ({ ...(sections.find((each) => each.key === key) ?? { key, text: '', requirements: [] }), title }));
}

// Both outlines in one: theirs, and what only I have after what stood before it with me.
export function joined(mine, theirs, base) {
	const order = [...theirs];
	mine.forEach((place, index) => {
		const isNew = !theirs.some((each) => each.key === place.key) && !base.some((each) => each.key === place.key);
		if (isNew) {
			const before = order.findIndex((each) => each.key === mine[index - 1]?.key);
			order.splice(before + 1, 0, place);
		}
	});
	return order;
}
