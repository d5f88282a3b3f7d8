// A photo made small on the phone, before it lies there and before it is sent.
import { withNotesOf } from './exif.js';

const LONGEST = 1600;
const WAIT = 6000;

export async function picture(file) {
	const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
	const factor = Math.min(1, LONGEST / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(image.width * factor));
	canvas.height = Math.max(1, Math.round(image.height * factor));
	canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
	image.close();
	const drawn = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
	return withNotesOf(file, drawn);
}

// Where the phone is; null where it does not know or the person does not want it said.
export function place() {
	if (!navigator.geolocation) {
		return Promise.resolve(null);
	}
	return new Promise((resolve) => navigator.geolocation.getCurrentPosition(
		(found) => resolve({ latitude: found.coords.latitude, longitude: found.coords.longitude }),
		() => resolve(null), { maximumAge: 60000, timeout: WAIT }));
}
