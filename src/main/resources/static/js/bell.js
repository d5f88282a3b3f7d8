/* The number at the bell, asked for again while somebody looks at the page. */
(function () {
	"use strict";

	var PAUSE = 15000;

	var bell = document.querySelector("[data-bell]");
	if (!bell) {
		return;
	}
	var over = false;
	var asked = Date.now();

	function show(unread) {
		var number = bell.querySelector(".bell-number");
		number.textContent = unread > 99 ? "99+" : String(unread);
		number.hidden = unread === 0;
		bell.setAttribute("aria-label", unread === 0 ? bell.dataset.none : bell.dataset.some.replace("#", unread));
		bell.title = bell.getAttribute("aria-label");
	}

	/* Somebody whose session is over is not thrown out by a bell: what they do next says so. */
	function ask() {
		asked = Date.now();
		fetch(bell.dataset.bell, { headers: { Accept: "application/json", "X-Requested-With": "fetch" }, redirect: "manual" })
			.then(function (answer) {
				over = !answer.ok && answer.status < 500;
				return answer.ok ? answer.json() : null;
			})
			.then(function (told) {
				if (told) {
					show(told.unread);
				}
			})
			.catch(function () { /* offline: asked again after the pause */ });
	}

	window.setInterval(function () {
		if (!over && !document.hidden) {
			ask();
		}
	}, PAUSE);
	document.addEventListener("visibilitychange", function () {
		if (!over && !document.hidden && Date.now() - asked > PAUSE) {
			ask();
		}
	});
})();
