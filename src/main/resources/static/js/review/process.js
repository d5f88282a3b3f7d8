// The model of the process with its tokens: who has it is written beside the task it waits at.
/* global BpmnJS */
const box = document.getElementById('model');

async function draw() {
	const response = await fetch(box.dataset.model, { headers: { Accept: 'application/xml' } });
	const viewer = new BpmnJS({ container: box });
	await viewer.importXML(await response.text());
	viewer.get('canvas').zoom('fit-viewport', 'auto');
	for (const { element, text } of JSON.parse(box.dataset.tokens)) {
		const token = Object.assign(document.createElement('span'), { className: 'token', textContent: text });
		viewer.get('overlays').add(element, { position: { top: -12, left: 8 }, html: token });
	}
}

draw();
