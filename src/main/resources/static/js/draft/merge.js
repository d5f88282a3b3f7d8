// Two texts that grew from one: which parts differ, and who changed them.
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// base may be null where it is not known any more; then every difference is a question.
export function compare(base, mine, theirs) {
	const parts = [part('title', 'title', base?.title, mine.title, theirs.title)];
	mine.sections.forEach((section) => parts.push(sectionPart(section, base, theirs)));
	parts.push(part('measures', 'measures', base?.measures, mine.measures, theirs.measures));
	mine.answers.forEach((answer) => parts.push(answerPart(answer, base, theirs)));
	return parts.filter((each) => !same(each.mine, each.theirs));
}

function sectionPart(section, base, theirs) {
	const find = (content) => content?.sections.find((each) => each.key === section.key);
	return part('section', section.key, pick(find(base)), pick(section), pick(find(theirs)));
}

function answerPart(answer, base, theirs) {
	const find = (content) => content?.answers.find((each) => each.remark === answer.remark)?.text ?? '';
	return part('answer', answer.remark, base ? find(base) : undefined, answer.text, find(theirs));
}

const pick = (section) => (section ? { text: section.text, requirements: [...section.requirements].sort() } : undefined);

function part(kind, key, base, mine, theirs) {
	return { kind, key, mine, theirs, choice: suggestion(base, mine, theirs) };
}

function suggestion(base, mine, theirs) {
	if (base !== undefined && same(base, mine)) {
		return 'theirs';
	}
	return base !== undefined && same(base, theirs) ? 'mine' : null;
}

export function apply(content, part, value) {
	if (part.kind === 'title' || part.kind === 'measures') {
		content[part.kind] = value;
	}
	else if (part.kind === 'section') {
		Object.assign(content.sections.find((each) => each.key === part.key), value);
	}
	else {
		content.answers.find((each) => each.remark === part.key).text = value;
	}
}
