/* Drawn forms: fields that depend on another answer, rows that are added and removed. */
(function () {
	"use strict";

	function answerOf(form, key) {
		var field = form.elements.namedItem(key);
		if (!field) {
			return "";
		}
		if (field instanceof RadioNodeList) {
			return field.value;
		}
		return field.type === "checkbox" || field.type === "radio" ? (field.checked ? field.value : "") : field.value;
	}

	function showWhatIsAsked(form) {
		form.querySelectorAll("[data-hide-key]").forEach(function (field) {
			var equal = answerOf(form, field.dataset.hideKey) === field.dataset.hideValue;
			var hidden = equal !== (field.dataset.hideNot === "true");
			field.hidden = hidden;
			field.querySelectorAll("input, select, textarea").forEach(function (input) { input.disabled = hidden; });
		});
	}

	function addRow(list) {
		var next = list.querySelectorAll(":scope > [data-row]").length;
		while (list.querySelector('[name^="' + list.dataset.rows + "[" + next + ']"]')) {
			next += 1;
		}
		var template = list.querySelector(":scope > template[data-next-row]");
		var holder = document.createElement("div");
		holder.innerHTML = template.innerHTML.replaceAll("[next]", "[" + next + "]").replaceAll("-next-", "-" + next + "-");
		var row = holder.firstElementChild;
		list.insertBefore(row, template);
		return row;
	}

	document.querySelectorAll("form").forEach(function (form) {
		if (form.querySelector("[data-hide-key]")) {
			showWhatIsAsked(form);
		}
	});

	document.addEventListener("change", function (event) {
		if (event.target.form) {
			showWhatIsAsked(event.target.form);
		}
	});

	/* Before kept answers come back there must be a row for each of them. */
	document.addEventListener("keep:restoring", function (event) {
		event.target.querySelectorAll("[data-rows]").forEach(function (list) {
			event.detail.forEach(function (pair) {
				if (pair[0].startsWith(list.dataset.rows + "[") && !event.target.elements.namedItem(pair[0])) {
					addRow(list);
				}
			});
		});
	});
	document.addEventListener("keep:restored", function (event) {
		showWhatIsAsked(event.target);
	});

	document.addEventListener("click", function (event) {
		var add = event.target.closest("[data-add-row]");
		var remove = event.target.closest("[data-remove-row]");
		if (add) {
			var input = addRow(add.closest("[data-rows]")).querySelector("input, select, textarea");
			if (input) {
				input.focus();
			}
		}
		if (remove) {
			remove.closest("[data-row]").remove();
		}
	});
})();
