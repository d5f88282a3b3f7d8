// The visit as it stands on this phone: what the server said, and over it what was written here and
// not yet taken there.
import { evaluate, itemsOf } from './rules.js';

export async function openSheet(store) {
	let sheet = await store.sheet() ?? null;
	const entries = new Map((await store.entries()).map((entry) => [entry.subject, entry]));
	const photos = await store.photos();

	const stored = {
		ANSWER: (name) => sheet?.answers.find((answer) => answer.item === name),
		REMARK: (name) => sheet?.remarks.find((remark) => remark.item === name),
		FINDING: (name) => sheet?.findings.find((finding) => finding.id === name),
	};

	// kind and name make the subject; what was written before the server took it is the same entry.
	async function write(kind, name, values) {
		const subject = `${kind === 'FINDING_REMOVAL' ? 'FINDING' : kind} ${name}`;
		const before = entries.get(subject);
		const entry = {
			...before, subject, kind, name, values, at: new Date().toISOString(),
			state: before?.state === 'conflict' ? 'conflict' : 'waiting',
			key: before?.key ?? crypto.randomUUID(), edit: (before?.edit ?? 0) + 1,
			version: before ? before.version : stored[subject.split(' ')[0]](name)?.version ?? 0,
		};
		entries.set(subject, entry);
		await store.keepEntry(entry);
	}

	async function drop(subject) {
		entries.delete(subject);
		await store.dropEntry(subject);
	}

	// What was written meanwhile is another entry and stays.
	async function acknowledge(entry) {
		if (entries.get(entry.subject) === entry) {
			await drop(entry.subject);
		}
	}

	async function keep(entry) {
		entries.set(entry.subject, entry);
		await store.keepEntry(entry);
	}

	// After a conflict: mine is sent anew over theirs, or theirs stands. Mine is what was written last.
	async function settle(subject, mine) {
		const entry = entries.get(subject);
		if (entry?.state !== 'conflict') {
			return;
		}
		if (mine) {
			await keep({ ...entry, key: crypto.randomUUID(), edit: 1, version: entry.theirs.version, state: 'waiting', theirs: null });
		}
		else {
			await drop(subject);
		}
	}

	function value(kind, name) {
		const entry = entries.get(`${kind} ${name}`);
		return entry ? { ...entry.values, entry } : stored[kind](name) ?? { value: '', note: '' };
	}

	function findings() {
		const all = (sheet?.findings ?? []).map((finding) => ({ ...finding, ...entries.get(`FINDING ${finding.id}`)?.values,
			entry: entries.get(`FINDING ${finding.id}`) }));
		entries.forEach((entry) => {
			if (entry.subject.startsWith('FINDING ') && entry.kind === 'FINDING' && !stored.FINDING(entry.name)) {
				all.push({ id: entry.name, ...entry.values, entry });
			}
		});
		return all.filter((finding) => finding.entry?.kind !== 'FINDING_REMOVAL' || finding.entry.state !== 'waiting');
	}

	// A photo of a finding that is no more is one of the visit.
	function photosOf(where) {
		const standing = new Set(findings().map((finding) => finding.id));
		const sent = (sheet?.photos ?? []).filter((photo) => !photos.some((one) => one.id === photo.id));
		return [...sent, ...photos.map((photo) => ({ ...photo, waiting: true }))]
			.map((photo) => standing.has(photo.finding) ? photo : { ...photo, finding: null }).filter(where);
	}

	return {
		get sheet() { return sheet; },
		entries, photos, write, acknowledge, keep, settle, value, findings, photosOf,
		async take(fresh) {
			sheet = fresh;
			await store.keepSheet(fresh);
		},
		async addPhoto(photo) {
			photos.push(photo);
			await store.keepPhoto(photo);
		},
		async keepPhoto(photo) {
			await store.keepPhoto(photo);
		},
		async dropPhoto(id) {
			photos.splice(0, photos.length, ...photos.filter((photo) => photo.id !== id));
			await store.dropPhoto(id);
		},
		evaluation: () => evaluate(itemsOf(sheet), (key) => value('ANSWER', key).value, (key) => photosOf((photo) => photo.item === key).length > 0),
		unsent: () => entries.size + photos.length,
		troubled: () => [...entries.values(), ...photos].filter((one) => one.state === 'conflict' || one.state === 'refused').length,
	};
}
