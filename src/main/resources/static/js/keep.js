/*
 * Keeps what was typed in forms with data-keep="name" in this browser, per account, until the form was taken by the server:
 * an expired session or a lost connection loses nothing. A restored form says so in its [data-kept] element.
 */
(function () {
	"use strict";

	var AGE = 7 * 24 * 3600 * 1000;

	function account() {
		var element = document.querySelector('meta[name="account"]');
		return element ? element.content : null;
	}

	function keyOf(form) {
		return "kept:" + account() + ":" + form.dataset.keep;
	}

	function valuesOf(form) {
		var values = [];
		new FormData(form).forEach(function (value, name) {
			if (name !== "_csrf" && typeof value === "string") {
				values.push([name, value]);
			}
		});
		return values;
	}

	function keep(form) {
		if (!account()) {
			return;
		}
		try {
			localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values: valuesOf(form) }));
		}
		catch (full) {
			form.dispatchEvent(new CustomEvent("keep:impossible", { bubbles: true, detail: full }));
		}
	}

	function kept(form) {
		var stored = localStorage.getItem(keyOf(form));
		var entry = stored ? JSON.parse(stored) : null;
		return entry && Date.now() - entry.at < AGE ? entry.values : null;
	}

	function forget(form) {
		localStorage.removeItem(keyOf(form));
	}

	function fill(form, values) {
		Array.from(form.elements).forEach(function (field) {
			if (!field.name || field.name === "_csrf" || field.type === "file" || field.type === "submit") {
				return;
			}
			var mine = values.filter(function (pair) { return pair[0] === field.name; });
			if (field.type === "checkbox" || field.type === "radio") {
				field.checked = mine.some(function (pair) { return pair[1] === field.value; });
			}
			else if (field.type !== "hidden" && mine.length) {
				field.value = mine[0][1];
			}
		});
	}

	function restore(form) {
		var values = account() && !form.hasAttribute("data-fresh") ? kept(form) : null;
		if (!values) {
			return;
		}
		form.dispatchEvent(new CustomEvent("keep:restoring", { bubbles: true, detail: values }));
		fill(form, values);
		form.querySelectorAll("[data-kept]").forEach(function (sign) { sign.hidden = false; });
		form.dispatchEvent(new CustomEvent("keep:restored", { bubbles: true }));
	}

	document.addEventListener("input", function (event) {
		var form = event.target.form;
		if (form && form.dataset.keep) {
			keep(form);
		}
	});
	document.addEventListener("change", function (event) {
		var form = event.target.form;
		if (form && form.dataset.keep) {
			keep(form);
		}
	});

	/* The page after a success names what may be forgotten. */
	document.querySelectorAll("[data-taken]").forEach(function (sign) {
		localStorage.removeItem("kept:" + account() + ":" + sign.dataset.taken);
	});
	/* After the scripts of the page, which may have to make room first. */
	window.addEventListener("load", function () {
		document.querySelectorAll("form[data-keep]").forEach(restore);
	});
	document.addEventListener("click", function (event) {
		var button = event.target.closest("[data-forget]");
		if (button && button.form) {
			forget(button.form);
			window.location.reload();
		}
	});
})();
