// Sends what lies on the phone, when there is network, and reads what colleagues wrote. What the
// server did not say it has stays here.
import { send, sendForm } from '../post.js';

export function sync(model, base, draw) {
	let running = false;
	let again = false;

	async function run() {
		if (running) {
			again = true;
			return;
		}
		running = true;
		again = false;
		draw({ sending: true });
		const state = await all().catch((failure) => ({ failed: String(failure) }));
		running = false;
		draw({ sending: false, ...state });
		if (again && !state.offline && !state.expired) {
			await run();
		}
	}

	async function all() {
		for (const step of [entries, photos, refresh]) {
			const state = await step();
			if (state) {
				return state;
			}
		}
		return {};
	}

	async function entries() {
		const waiting = [...model.entries.values()].filter((entry) => entry.state === 'waiting');
		for (let from = 0; from < waiting.length; from += 100) {
			const part = waiting.slice(from, from + 100);
			const answer = await send('POST', `${base}/entries`, { entries: part.map(body) });
			if (answer.kind !== 'done') {
				return stopped(answer);
			}
			for (const outcome of answer.body.outcomes) {
				await settle(outcome);
			}
		}
		return null;
	}

	function body(entry) {
		const named = entry.subject.startsWith('FINDING ') ? { finding: entry.name } : { item: entry.name };
		return { key: entry.key, edit: entry.edit, kind: entry.kind, version: entry.version, at: entry.at, ...entry.values, ...named };
	}

	// An entry that was changed while it was under way keeps its key: the server knows it again.
	async function settle(outcome) {
		const entry = [...model.entries.values()].find((one) => one.key === outcome.key);
		if (!entry) {
			return;
		}
		if (outcome.result === 'STORED') {
			if (entry.edit === outcome.edit) {
				await taken(entry, outcome.version);
			}
		}
		else if (entry.edit === outcome.edit) {
			await model.keep({ ...entry, state: outcome.result.toLowerCase(), theirs: outcome.theirs, sentences: outcome.sentences });
		}
	}

	async function taken(entry, version) {
		const [list, same] = { ANSWER: ['answers', 'item'], REMARK: ['remarks', 'item'] }[entry.kind] ?? ['findings', 'id'];
		const others = model.sheet[list].filter((one) => one[same] !== entry.name);
		const mine = entry.kind === 'FINDING_REMOVAL' ? [] : [{ ...entry.values, [same]: entry.name, version, answeredAt: entry.at, foundAt: entry.at }];
		await model.take({ ...model.sheet, [list]: [...others, ...mine] });
		await model.acknowledge(entry);
	}

	async function photos() {
		for (const photo of model.photos.filter((one) => one.state === 'waiting')) {
			if (!model.photos.includes(photo)) {
				continue;
			}
			const form = new FormData();
			['item', 'finding', 'takenAt', 'latitude', 'longitude'].filter((name) => photo[name] != null)
				.forEach((name) => form.append(name, photo[name]));
			form.append('key', photo.id);
			form.append('file', photo.picture, 'photo.jpg');
			const answer = await sendForm('POST', `${base}/photos`, form);
			if (answer.kind === 'done') {
				await model.take({ ...model.sheet, photos: [...model.sheet.photos, { ...answer.body, twins: [] }] });
				await model.dropPhoto(photo.id);
			}
			else if (answer.kind === 'expired' || answer.kind === 'offline' || answer.status >= 500) {
				return stopped(answer);
			}
			else {
				Object.assign(photo, { state: 'refused', sentences: [answer.body.detail ?? answer.body.title] });
				await model.keepPhoto(photo);
			}
		}
		return null;
	}

	async function refresh() {
		const answer = await send('GET', `${base}/sheet`);
		if (answer.kind !== 'done') {
			return stopped(answer);
		}
		await model.take(answer.body);
		return null;
	}

	function stopped(answer) {
		return answer.kind === 'expired' || answer.kind === 'offline' ? { [answer.kind]: true }
			: { refused: answer.body.detail ?? answer.body.title ?? String(answer.status) };
	}

	return run;
}
