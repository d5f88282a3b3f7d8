// Keeps one visit's page on the phone. Its scope is that page alone; it answers for the page, for the
// scripts and styles it needs and for thumbnails, and lets everything else pass.
const PAGE = new URL(self.registration.scope).pathname;
const KEPT = 'visit ' + PAGE;
// Leads back here after signing in; no worker stands before it.
const SIGN_IN = PAGE.replace(/visit$/, 'carry-out');
// What was kept for one kind of request is good for every other.
const ANY = { ignoreVary: true };
const STATIC = /^\/(?:js|css|img|webjars)\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// What the page was drawn with; what an earlier release left behind goes.
self.addEventListener('message', (event) => {
	if (event.data.keep) {
		event.waitUntil(keep(event.data.keep).then(() => event.source.postMessage({ kept: true })));
	}
	else if (event.data.forget) {
		event.waitUntil(caches.delete(KEPT));
	}
});

async function keep(addresses) {
	const cache = await caches.open(KEPT);
	await Promise.all(addresses.map(async (address) => await cache.match(address, ANY) || store(cache, address)));
	const wanted = new Set(addresses.map((address) => new URL(address, self.location).href));
	const there = await cache.keys();
	await Promise.all(there.filter((request) => STATIC.test(new URL(request.url).pathname) && !wanted.has(request.url))
		.map((request) => cache.delete(request)));
}

async function store(cache, address) {
	const response = await fetch(address);
	if (fit(response)) {
		await cache.put(address, response);
	}
}

const fit = (response) => response.ok && !response.redirected && response.type === 'basic';

self.addEventListener('fetch', (event) => {
	const address = new URL(event.request.url);
	if (event.request.method !== 'GET' || address.origin !== self.location.origin) {
		return;
	}
	if (event.request.mode === 'navigate') {
		event.respondWith(page(event.request, address));
	}
	else if (STATIC.test(address.pathname) || thumbnail(address.pathname)) {
		event.respondWith(keptFirst(event.request));
	}
});

const thumbnail = (path) => path.startsWith(PAGE + '/photos/') && path.endsWith('/thumbnail');

async function page(request, address) {
	try {
		const response = await fetch(request);
		if (address.pathname === PAGE && fit(response)) {
			const cache = await caches.open(KEPT);
			await cache.put(PAGE, response.clone());
		}
		return response.status === 401 ? Response.redirect(SIGN_IN) : response;
	}
	catch (offline) {
		return await (await caches.open(KEPT)).match(PAGE, ANY) ?? Response.error();
	}
}

async function keptFirst(request) {
	const cache = await caches.open(KEPT);
	const kept = await cache.match(request, ANY);
	if (kept) {
		return kept;
	}
	const response = await fetch(request);
	if (fit(response)) {
		await cache.put(request, response.clone());
	}
	return response;
}
