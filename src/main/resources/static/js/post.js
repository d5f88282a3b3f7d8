// Writing calls of the portal: JSON with the page's CSRF token, and the answer sorted into kinds
// a page can act on: done, refused (with sentences), conflict, expired, offline.
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

export async function send(method, url, body) {
	let response;
	try {
		response = await fetch(url, { method, redirect: 'manual', headers: headers(), body: JSON.stringify(body) });
	}
	catch (failure) {
		return { kind: 'offline' };
	}
	return sorted(response);
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
