/* The sign-in page: shows the password on request, fills in a demonstration account. */
(function () {
	"use strict";

	document.querySelectorAll("[data-shows]").forEach(function (box) {
		box.addEventListener("change", function () {
			document.getElementById(box.dataset.shows).type = box.checked ? "text" : "password";
		});
	});

	document.querySelectorAll("button[data-account]").forEach(function (button) {
		button.addEventListener("click", function () {
			document.getElementById("username").value = button.dataset.account;
			document.getElementById("password").value = button.dataset.password;
			document.querySelector(".sign-in form [type=submit]").focus();
		});
	});
})();
