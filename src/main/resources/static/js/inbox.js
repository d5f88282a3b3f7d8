/* Selecting lines of the inbox: all, none, and how many. */
(function () {
	"use strict";

	function boxes(name) {
		return Array.from(document.querySelectorAll('input[type="checkbox"][name="' + name + '"]'));
	}

	function count(name) {
		var chosen = boxes(name).filter(function (box) { return box.checked; }).length;
		document.querySelectorAll('[data-count-of="' + name + '"]').forEach(function (place) {
			place.textContent = String(chosen);
		});
	}

	document.addEventListener("change", function (event) {
		var box = event.target;
		if (box.matches("input[data-all]")) {
			boxes(box.dataset.all).forEach(function (one) { one.checked = box.checked; });
			count(box.dataset.all);
		}
		else if (box.matches('input[type="checkbox"][name="task"]')) {
			count("task");
		}
	});

	document.addEventListener("click", function (event) {
		var button = event.target.closest("[data-none]");
		if (button) {
			boxes(button.dataset.none).forEach(function (one) { one.checked = false; });
			count(button.dataset.none);
		}
	});
})();
