// Writing calls of the portal: JSON with the page's CSRF token, and the answer sorted into kinds
// a page can act on: done, refused (with sentences), conflict, expired, offline.
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

export async function send(method, url, body) {
	return twice(() => once(method, url, { ...headers(), 'Content-Type': 'application/json' }, JSON.stringify(body)));
}

// The same for a form with files.
export async function sendForm(method, url, form) {
	return twice(() => once(method, url, headers(), form));
}

async function twice(attempt) {
	const answer = await attempt();
	return answer.kind === 'expired' && await renewed() ? attempt() : answer;
}

async function once(method, url, headers, body) {
	try {
		return await sorted(await fetch(url, { method, redirect: 'manual', headers, body }));
	}
	catch (failure) {
		return { kind: 'offline' };
	}
}

// Somebody who signed in again in another window has a new token: this page takes it over.
async function renewed() {
	const response = await fetch(location.href, { redirect: 'manual' });
	if (!response.ok) {
		return false;
	}
	const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
	const token = fresh.querySelector('meta[name="csrf-token"]');
	const same = fresh.querySelector('meta[name="account"]')?.content === meta('account');
	if (token && same) {
		document.querySelector('meta[name="csrf-token"]').content = token.content;
	}
	return Boolean(token && same);
}

function headers() {
	const all = { Accept: 'application/json', 'X-Requested-With': 'fetch' };
	if (meta('csrf-token')) {
		all[meta('csrf-header')] = meta('csrf-token');
	}
	return all;
}

async function sorted(response) {
	const isJson = (response.headers.get('Content-Type') || '').includes('json');
	const body = isJson ? await response.json() : {};
	if (response.ok && isJson) {
		return { kind: 'done', body };
	}
	if (response.type === 'opaqueredirect' || response.status === 401 || (response.status === 403 && !body.code)) {
		return { kind: 'expired' };
	}
	if (response.status === 409) {
		return { kind: 'conflict', body };
	}
	return { kind: 'refused', status: response.status, body };
}
