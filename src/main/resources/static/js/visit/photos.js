// Photos of an item, a finding or the visit: taken by the camera, kept here until they are sent, and
// what is known of each.
import { words } from '../words.js';
import { moment, piece } from './parts.js';
import { picture, place } from './picture.js';

const same = (photo, where) => (photo.item ?? null) === (where.item ?? null) && (photo.finding ?? null) === (where.finding ?? null);
const addresses = new WeakMap();

export function pictures(page, where, wanted) {
	const shown = page.model.photosOf((photo) => same(photo, where)).map((photo) => one(page, photo));
	return page.model.sheet.writable ? [...shown, taker(page, where, wanted && !shown.length)] : shown;
}

function one(page, photo) {
	const made = piece('photo', { state: photo.state === 'refused' ? photo.sentences.join(' ') : photo.waiting ? words('waiting') : '',
		facts: [moment(photo.takenAt), photo.latitude == null ? '' : words('placed')].filter(Boolean).join(' · ') });
	const image = made.querySelector('img');
	image.alt = words('photoOf', moment(photo.takenAt));
	if (photo.waiting) {
		address(photo).then((data) => { image.src = data; });
	}
	else {
		image.src = `${page.base}/photos/${photo.id}/thumbnail`;
	}
	const remove = made.querySelector('[data-b=remove]');
	remove.hidden = !page.model.sheet.writable;
	remove.addEventListener('click', () => page.removePhoto(photo));
	made.querySelector('[data-part=twins]').append(...(photo.twins ?? []).map(twin));
	return made;
}

function twin(other) {
	const made = piece('twin', { text: other.page ? words('twin', other.number, other.unitName, other.date) : words('twinHidden') });
	if (other.page) {
		made.href = other.page;
	}
	return made;
}

// The security policy lets pictures come from here and from data addresses only.
async function address(photo) {
	if (!addresses.has(photo.picture)) {
		addresses.set(photo.picture, await new Promise((resolve, reject) => {
			const reader = new FileReader();
			reader.onload = () => resolve(reader.result);
			reader.onerror = () => reject(reader.error);
			reader.readAsDataURL(photo.picture);
		}));
	}
	return addresses.get(photo.picture);
}

function taker(page, where, missing) {
	const made = piece('taker', { missing: missing ? words('photoWanted') : '' });
	const input = made.querySelector('input');
	input.addEventListener('change', async () => {
		for (const file of [...input.files]) {
			await take(page, where, file, made);
		}
		input.value = '';
	});
	return made;
}

async function take(page, where, file, made) {
	try {
		const [small, position] = await Promise.all([picture(file), page.wantsPlace() ? place() : null]);
		await page.addPhoto({ id: crypto.randomUUID(), ...where, ...position, picture: small, state: 'waiting',
			takenAt: new Date(file.lastModified || Date.now()).toISOString() });
	}
	catch (unreadable) {
		const problem = made.querySelector('[data-t=problem]');
		problem.textContent = words('photoUnreadable', file.name);
		problem.hidden = false;
	}
}
