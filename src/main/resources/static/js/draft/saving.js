// Autosave, part by part: one save at a time, the newest text wins, a failed save is tried again.
// What is on screen is never replaced by an answer to a save.
import { send } from '../post.js';
import { changedParts, valueOf, withPart } from './parts.js';

const PAUSE = 900;
const RETRY = 8000;

export function saving({ url, versions, read, copy, tell, onSaved, onConflict }) {
	const state = { versions: { ...versions }, base: read(), timer: null, running: null, halted: false };

	const pending = () => changedParts(state.base, read()).length > 0;

	function changed() {
		if (!pending()) {
			return;
		}
		copy.keep(state.versions, read()) ? tell('typing') : tell('noCopy');
		later(PAUSE);
	}

	function later(wait) {
		clearTimeout(state.timer);
		state.timer = setTimeout(save, wait);
	}

	async function save() {
		clearTimeout(state.timer);
		while (state.running) {
			await state.running;
		}
		if (state.halted) {
			return false;
		}
		state.running = once();
		try {
			return await state.running;
		}
		finally {
			state.running = null;
		}
	}

	async function once() {
		const content = read();
		const parts = changedParts(state.base, content);
		if (parts.length === 0) {
			return true;
		}
		tell('saving');
		const body = { parts: parts.map(([part, value]) => ({ part, seen: state.versions[part] ?? 0, ...value })) };
		return heard(await send('PATCH', url, body), content);
	}

	function heard(answer, content) {
		if (answer.kind === 'done') {
			return stored(answer.body, content);
		}
		if (answer.kind === 'offline' || answer.kind === 'expired' || answer.status >= 500) {
			later(RETRY);
		}
		tell(answer.kind, answer.body);
		return false;
	}

	function stored(body, content) {
		const refused = body.parts.filter((each) => each.kind !== 'SAVED');
		body.parts.filter((each) => each.kind === 'SAVED').forEach((each) => { state.versions[each.part] = each.version; });
		const unsaved = new Set(refused.map((each) => each.part));
		state.base = changedParts(state.base, content).filter(([part]) => !unsaved.has(part)).reduce((base, [part, value]) => withPart(base, part, value), state.base);
		pending() ? copy.keep(state.versions, read()) : copy.drop();
		onSaved(body);
		if (refused.length) {
			state.halted = true;
			tell('conflict');
			onConflict(content, refused);
			return false;
		}
		tell('saved', body);
		return true;
	}

	// Somebody else's text of a part stands now; true where it may be shown because nothing of mine is lost.
	function overtaken(part) {
		if ((state.versions[part.part] ?? 0) >= part.version || part.gone) {
			return false;
		}
		const mine = changedParts(state.base, read()).some(([each]) => each === part.part);
		if (!mine) {
			state.versions[part.part] = part.version;
			state.base = withPart(state.base, part.part, valueOf(part));
		}
		return !mine;
	}

	// After a conflict was settled: what stood there counts as seen, and the text chosen is saved.
	function resume(settled) {
		settled.forEach((each) => {
			state.versions[each.part] = each.version;
			state.base = each.theirs.gone ? state.base : withPart(state.base, each.part, valueOf(each.theirs));
		});
		state.halted = false;
		return save();
	}

	return { changed, save, resume, overtaken, pending, halt: () => { state.halted = true; }, base: () => state.base, versions: () => state.versions };
}
