// The model of a process with marks at its elements. The page brings bpmn-js; marks are
// { element, mark: [tag, properties] }, all at the same place of their elements.
/* global BpmnJS */
export async function draw(marks, position) {
	const box = document.getElementById('model');
	const response = await fetch(box.dataset.model, { headers: { Accept: 'application/xml' } });
	const viewer = new BpmnJS({ container: box });
	await viewer.importXML(await response.text());
	viewer.get('canvas').zoom('fit-viewport', 'auto');
	for (const { element, mark: [tag, properties] } of marks(box)) {
		viewer.get('overlays').add(element, { position, html: Object.assign(document.createElement(tag), properties) });
	}
}
