// Autosave: one save at a time, the newest text wins, a failed save is tried again. What is on
// screen is never replaced by an answer of the server.
import { send } from '../post.js';

const PAUSE = 900;
const RETRY = 8000;

export function saving({ url, version, read, copy, tell, onSaved, onConflict }) {
	const state = { version, timer: null, running: null, dirty: false, halted: false };

	function changed() {
		state.dirty = true;
		copy.keep(state.version, read()) ? tell('typing') : tell('noCopy');
		later(PAUSE);
	}

	function later(wait) {
		clearTimeout(state.timer);
		state.timer = setTimeout(save, wait);
	}

	async function save() {
		clearTimeout(state.timer);
		if (state.halted) {
			return false;
		}
		while (state.running) {
			await state.running;
		}
		state.running = once();
		const stored = await state.running;
		state.running = null;
		return stored;
	}

	async function once() {
		if (!state.dirty) {
			return true;
		}
		const content = read();
		state.dirty = false;
		tell('saving');
		const answer = await send('PUT', url, { version: state.version, ...content });
		return heard(answer, content);
	}

	function heard(answer, content) {
		if (answer.kind === 'done') {
			return stored(answer.body, content);
		}
		state.dirty = true;
		if (answer.kind === 'conflict' && answer.body.theirs) {
			state.halted = true;
			onConflict(content, answer.body.theirs);
		}
		else if (answer.kind === 'offline' || answer.kind === 'expired' || answer.status >= 500) {
			later(RETRY);
		}
		tell(answer.kind, answer.body);
		return false;
	}

	function stored(body, content) {
		state.version = body.version;
		state.dirty ? copy.keep(state.version, read()) : copy.drop();
		tell('saved', body);
		onSaved(body, content);
		return true;
	}

	// After a conflict was settled: go on from their version with the text chosen.
	function resume(theirVersion) {
		state.version = theirVersion;
		state.halted = false;
		state.dirty = true;
		return save();
	}

	function halt() {
		state.halted = true;
	}

	return { changed, save, resume, halt, pending: () => state.dirty };
}
