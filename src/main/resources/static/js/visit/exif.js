// Takes what the camera wrote beside a JPEG over into another one. The picture was turned upright
// when it was drawn anew, so the camera's turn is set to "upright".
const APP1 = 0xE1;
const ORIENTATION = 0x0112;

export async function withNotesOf(original, drawn) {
	const notes = notesOf(new Uint8Array(await original.slice(0, 256 * 1024).arrayBuffer()));
	if (!notes) {
		return drawn;
	}
	upright(notes);
	return new Blob([drawn.slice(0, 2), notes, drawn.slice(2)], { type: 'image/jpeg' });
}

// The segment with its marker, or null.
function notesOf(bytes) {
	if (bytes[0] !== 0xFF || bytes[1] !== 0xD8) {
		return null;
	}
	let at = 2;
	while (at + 10 < bytes.length && bytes[at] === 0xFF && bytes[at + 1] !== 0xDA) {
		const length = 2 + bytes[at + 2] * 256 + bytes[at + 3];
		if (bytes[at + 1] === APP1 && String.fromCharCode(...bytes.slice(at + 4, at + 8)) === 'Exif' && at + length <= bytes.length) {
			return bytes.slice(at, at + length);
		}
		at += length;
	}
	return null;
}

function upright(segment) {
	const tiff = new DataView(segment.buffer, segment.byteOffset + 10);
	const little = tiff.getUint16(0) === 0x4949;
	const first = tiff.getUint32(4, little);
	const entries = first + 2 <= tiff.byteLength ? tiff.getUint16(first, little) : 0;
	for (let i = 0; i < entries; i++) {
		const entry = first + 2 + 12 * i;
		if (entry + 12 <= tiff.byteLength && tiff.getUint16(entry, little) === ORIENTATION) {
			tiff.setUint16(entry + 8, 1, little);
		}
	}
}
