/* Rows of a form that can be added and removed: [data-rows] holds [data-row]s, a <template> of one, and a [data-add] button. */
(function () {
	"use strict";

	function add(rows) {
		const next = Date.now().toString(36) + rows.querySelectorAll("[data-row]").length;
		const template = rows.querySelector("template");
		const holder = document.createElement("div");
		holder.innerHTML = template.innerHTML.replaceAll("__n__", next);
		const row = holder.firstElementChild;
		rows.insertBefore(row, template);
		row.querySelector("input:not([type=hidden])").focus();
	}

	function changed(form) {
		form.dispatchEvent(new Event("input", { bubbles: true }));
	}

	document.addEventListener("click", function (event) {
		const adder = event.target.closest("[data-add]");
		const remover = event.target.closest("[data-remove]");
		if (adder) {
			add(adder.closest("[data-rows]"));
		}
		else if (remover) {
			const form = remover.form;
			remover.closest("[data-row]").remove();
			changed(form);
		}
	});
}());
