// Writing calls of the portal: JSON with the page's CSRF token, and the answer sorted into kinds
// a page can act on: done, refused (with sentences), conflict, expired, offline.
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

export async function send(method, url, body) {
	const answer = await once(method, url, body);
	return answer.kind === 'expired' && await renewed() ? once(method, url, body) : answer;
}

async function once(method, url, body) {
	try {
		return await sorted(await fetch(url, { method, redirect: 'manual', headers: headers(), body: JSON.stringify(body) }));
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
	const all = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'fetch' };
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
