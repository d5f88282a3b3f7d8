/* What every page needs: CSRF for htmx, refusals beside their cause, the sign-in again after an expired session. */
(function () {
	"use strict";

	function meta(name) {
		var element = document.querySelector('meta[name="' + name + '"]');
		return element ? element.content : null;
	}

	function problemsOf(element) {
		var holder = element && element.closest ? element.closest("[data-problems]") : null;
		return (holder && document.querySelector(holder.dataset.problems)) || document.getElementById("problems");
	}

	function sessionIsOver(xhr) {
		return xhr.status === 401 || /\/login(\?|$)/.test(xhr.responseURL || "");
	}

	function signInAgain() {
		document.dispatchEvent(new CustomEvent("portal:leaving"));
		window.location.assign("/login?expired");
	}

	document.addEventListener("htmx:configRequest", function (event) {
		var header = meta("csrf-header");
		if (header && event.detail.verb !== "get") {
			event.detail.headers[header] = meta("csrf-token");
		}
	});

	document.addEventListener("htmx:beforeSwap", function (event) {
		var detail = event.detail;
		if (sessionIsOver(detail.xhr)) {
			detail.shouldSwap = false;
			signInAgain();
			return;
		}
		if (detail.xhr.status >= 400) {
			detail.target = problemsOf(detail.requestConfig.elt);
			detail.swapOverride = "innerHTML";
			detail.shouldSwap = true;
		}
	});

	/* A call that succeeds takes the sentence of an earlier refusal away. */
	document.addEventListener("htmx:afterRequest", function (event) {
		if (event.detail.successful) {
			var problems = problemsOf(event.detail.elt);
			if (problems) {
				problems.replaceChildren();
			}
		}
	});

	/* Old content stays; after a second the page says that it is updating. */
	var waiting = 0;
	var timer = null;
	function updating(shown) {
		document.querySelectorAll(".updating").forEach(function (sign) {
			sign.classList.toggle("shown", shown);
		});
	}
	document.addEventListener("htmx:beforeRequest", function () {
		waiting += 1;
		if (!timer) {
			timer = window.setTimeout(function () { updating(true); }, 1000);
		}
	});
	document.addEventListener("htmx:afterRequest", function () {
		waiting = Math.max(0, waiting - 1);
		if (waiting === 0) {
			window.clearTimeout(timer);
			timer = null;
			updating(false);
		}
	});

	/* A filter that changes sends its form; a menu closes when something else is chosen. */
	document.addEventListener("change", function (event) {
		if (event.target.matches("[data-send]") && event.target.form) {
			event.target.form.requestSubmit();
		}
	});
	document.addEventListener("click", function (event) {
		document.querySelectorAll("details.menu[open]").forEach(function (menu) {
			if (!menu.contains(event.target)) {
				menu.open = false;
			}
		});
		if (event.target.closest("[data-print]")) {
			window.print();
		}
	});
	document.addEventListener("keydown", function (event) {
		if (event.key === "Escape") {
			document.querySelectorAll("details.menu[open]").forEach(function (menu) {
				menu.open = false;
				menu.querySelector("summary").focus();
			});
		}
	});
})();
