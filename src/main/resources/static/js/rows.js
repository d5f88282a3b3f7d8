/*
 * Rows of a form that can be added, removed and moved: [data-rows="kind"] holds [data-row]s, each with a hidden field "kind.row" of its
 * id, a <template> of one with @kind@ in place of the id, and a [data-add] button. [data-up] and [data-down] (or Alt and an arrow key)
 * move a row among its neighbours. Rows may hold rows; then data-of names the row they belong to, and a field "kind.<id>.<parent kind>"
 * says so. What keep.js kept is restored with the rows it had, in their order.
 */
(function () {
	"use strict";

	function rowsOf(list) {
		return Array.from(list.children).filter(function (child) { return child.matches("[data-row]"); });
	}

	function idOf(list, row) {
		return row.querySelector('input[name="' + list.dataset.rows + '.row"]').value;
	}

	function templateOf(list) {
		return Array.from(list.children).find(function (child) { return child.matches("template"); });
	}

	function add(list, id) {
		var holder = document.createElement("div");
		holder.innerHTML = templateOf(list).innerHTML.replaceAll("@" + list.dataset.rows + "@", id);
		var row = holder.firstElementChild;
		list.insertBefore(row, templateOf(list));
		if (window.htmx) {
			window.htmx.process(row);
		}
		return row;
	}

	function fresh(list) {
		return "n" + Date.now().toString(36) + rowsOf(list).length;
	}

	function changed(form) {
		form.querySelector("input").dispatchEvent(new Event("input", { bubbles: true }));
	}

	function say(form, list, row) {
		var sign = form.querySelector("[data-moved]");
		if (sign) {
			sign.textContent = sign.dataset.say.replace("{n}", rowsOf(list).indexOf(row) + 1);
		}
	}

	function move(row, step, focused) {
		var list = row.parentElement;
		var rows = rowsOf(list);
		var to = rows.indexOf(row) + step;
		if (to < 0 || to >= rows.length) {
			return;
		}
		list.insertBefore(row, step < 0 ? rows[to] : rows[to].nextElementSibling);
		focused.focus();
		say(focused.form, list, row);
		changed(focused.form);
	}

	document.addEventListener("click", function (event) {
		var button = event.target.closest("button");
		if (!button) {
			return;
		}
		if (button.hasAttribute("data-add")) {
			var list = button.closest("[data-rows]");
			var row = add(list, fresh(list));
			row.querySelector("input:not([type=hidden])").focus();
			changed(button.form);
		}
		else if (button.hasAttribute("data-remove")) {
			var form = button.form;
			var gone = button.closest("[data-row]");
			var next = gone.nextElementSibling;
			gone.remove();
			changed(form);
			var field = next && next.querySelector("input:not([type=hidden]), button");
			if (field) {
				field.focus();
			}
		}
		else if (button.hasAttribute("data-up") || button.hasAttribute("data-down")) {
			move(button.closest("[data-row]"), button.hasAttribute("data-up") ? -1 : 1, button);
		}
	});

	document.addEventListener("keydown", function (event) {
		var row = event.altKey && event.target.closest ? event.target.closest("[data-row]") : null;
		if (row && row.querySelector("[data-up]") && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
			event.preventDefault();
			move(row, event.key === "ArrowUp" ? -1 : 1, event.target);
		}
	});

	function valueOf(values, name) {
		var found = values.find(function (pair) { return pair[0] === name; });
		return found ? found[1] : null;
	}

	function parentKind(list) {
		var outer = list.parentElement.closest("[data-rows]");
		return outer ? outer.dataset.rows : null;
	}

	function restore(list, values) {
		var kind = list.dataset.rows;
		var parent = parentKind(list);
		var ids = values.filter(function (pair) { return pair[0] === kind + ".row"; }).map(function (pair) { return pair[1]; })
			.filter(function (id) { return !parent || valueOf(values, kind + "." + id + "." + parent) === list.dataset.of; });
		var present = {};
		rowsOf(list).forEach(function (row) { present[idOf(list, row)] = row; });
		ids.forEach(function (id) {
			var row = present[id] || add(list, id);
			list.insertBefore(row, templateOf(list));
			delete present[id];
			row.querySelectorAll("[data-rows]").forEach(function (inner) { restore(inner, values); });
		});
		Object.keys(present).forEach(function (id) { present[id].remove(); });
	}

	document.addEventListener("keep:restoring", function (event) {
		var form = event.target;
		form.querySelectorAll("[data-rows]").forEach(function (list) {
			if (!parentKind(list)) {
				restore(list, event.detail);
			}
		});
		form.querySelectorAll("[data-kept-too]").forEach(function (field) {
			var kept = valueOf(event.detail, field.name);
			if (kept !== null) {
				field.value = kept;
			}
		});
	});
}());
