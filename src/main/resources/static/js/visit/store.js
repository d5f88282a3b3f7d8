// What lies on this phone: the sheet as last read, entries and photos that are still to be sent.
// Everything belongs to an account and a visit.
let opened = null;

function open() {
	opened ??= new Promise((resolve, reject) => {
		const request = indexedDB.open('visits', 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('sheets');
			request.result.createObjectStore('entries').createIndex('visit', 'visit');
			request.result.createObjectStore('photos').createIndex('visit', 'visit');
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	return opened;
}

async function work(name, mode, task) {
	const database = await open();
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(name, mode);
		const request = task(transaction.objectStore(name));
		transaction.oncomplete = () => resolve(request.result);
		transaction.onerror = () => reject(transaction.error);
		transaction.onabort = () => reject(transaction.error);
	});
}

export function store(account, id) {
	const visit = `${account} ${id}`;
	const key = (name) => `${visit} ${name}`;
	return {
		sheet: () => work('sheets', 'readonly', (sheets) => sheets.get(visit)),
		keepSheet: (sheet) => work('sheets', 'readwrite', (sheets) => sheets.put(sheet, visit)),
		entries: () => work('entries', 'readonly', (entries) => entries.index('visit').getAll(visit)),
		keepEntry: (entry) => work('entries', 'readwrite', (entries) => entries.put({ ...entry, visit }, key(entry.subject))),
		dropEntry: (subject) => work('entries', 'readwrite', (entries) => entries.delete(key(subject))),
		photos: () => work('photos', 'readonly', (photos) => photos.index('visit').getAll(visit)),
		keepPhoto: (photo) => work('photos', 'readwrite', (photos) => photos.put({ ...photo, visit }, key(photo.id))),
		dropPhoto: (photo) => work('photos', 'readwrite', (photos) => photos.delete(key(photo))),
		forgetSheet: () => work('sheets', 'readwrite', (sheets) => sheets.delete(visit)),
	};
}
