/* The wall: brought up to date by itself; what is shown stays when that fails, and says since when. Dark or light as chosen. */
(function () {
	"use strict";

	var KEY = "wall-theme";
	var stopped = document.getElementById("stopped");

	function stop(sentence) {
		stopped.querySelector("b").textContent = sentence.replace("{0}", document.getElementById("at").dataset.at);
		stopped.hidden = false;
	}

	function over(xhr) {
		return xhr.status === 401 || /\/login(\?|$)/.test(xhr.responseURL || "");
	}

	document.addEventListener("htmx:beforeSwap", function (event) {
		var xhr = event.detail.xhr;
		if (over(xhr)) {
			event.detail.shouldSwap = false;
			stop(stopped.dataset.expired);
		}
		else if (xhr.status >= 400) {
			event.detail.shouldSwap = false;
			stop(stopped.dataset.lost);
		}
		else {
			stopped.hidden = true;
		}
	});
	["htmx:sendError", "htmx:timeout"].forEach(function (name) {
		document.addEventListener(name, function () {
			stop(stopped.dataset.lost);
		});
	});

	function theme(dark) {
		document.body.classList.toggle("dark", dark);
		window.localStorage.setItem(KEY, dark ? "dark" : "light");
	}
	if (window.localStorage.getItem(KEY)) {
		theme(window.localStorage.getItem(KEY) === "dark");
	}

	document.addEventListener("click", function (event) {
		if (event.target.closest("[data-theme]")) {
			theme(!document.body.classList.contains("dark"));
		}
		if (event.target.closest("[data-full]")) {
			if (document.fullscreenElement) {
				document.exitFullscreen();
			}
			else {
				document.documentElement.requestFullscreen();
			}
		}
	});
})();
