/* A form[data-once] is sent once: its button rests until the answer is there. */
(function () {
	"use strict";

	document.addEventListener("submit", function (event) {
		var form = event.target;
		if (!form.matches("[data-once]")) {
			return;
		}
		if (form.dataset.sent) {
			event.preventDefault();
			return;
		}
		form.dataset.sent = "true";
		form.querySelectorAll("button[type=submit]").forEach(function (button) {
			button.setAttribute("aria-disabled", "true");
		});
	});

	/* Back from the answer: the form may be sent again. */
	window.addEventListener("pageshow", function () {
		document.querySelectorAll("[data-once]").forEach(function (form) {
			delete form.dataset.sent;
			form.querySelectorAll("[aria-disabled]").forEach(function (button) {
				button.removeAttribute("aria-disabled");
			});
		});
	});
})();
