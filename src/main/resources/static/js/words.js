// Sentences for scripts. They live in the message files; the page hands them over as data
// attributes of #words, with {0} {1} … where values go.
export function words(key, ...values) {
	const text = document.getElementById('words')?.dataset[key] ?? key;
	return values.reduce((said, value, index) => said.replaceAll(`{${index}}`, value), text);
}

// Characters as official documents count them: blanks left out.
export const lengthOf = (text) => [...text.replace(/\s/gu, '')].length;
