// The model of the process; beside each element how many plans wait there, leading to their list.
/* global BpmnJS */
const box = document.getElementById('model');

async function draw() {
	const response = await fetch(box.dataset.model, { headers: { Accept: 'application/xml' } });
	const viewer = new BpmnJS({ container: box });
	await viewer.importXML(await response.text());
	viewer.get('canvas').zoom('fit-viewport', 'auto');
	for (const { element, text, address } of JSON.parse(box.dataset.counts)) {
		const count = Object.assign(document.createElement('a'), { className: 'count', textContent: text, href: address });
		viewer.get('overlays').add(element, { position: { top: -14, right: 14 }, html: count });
	}
}

draw();
