/* Dialogs of tasks between people: open, close, and take over what somebody else worked out. */
(function () {
	"use strict";

	document.addEventListener("click", function (event) {
		var opener = event.target.closest("[data-dialog]");
		if (opener) {
			var dialog = document.getElementById(opener.dataset.dialog);
			dialog.showModal();
			var search = dialog.querySelector("[data-search]");
			if (search) {
				search.focus();
			}
			return;
		}
		var closer = event.target.closest("[data-close]");
		if (closer) {
			closer.closest("dialog").close();
			return;
		}
		var adopter = event.target.closest("[data-adopt]");
		if (adopter) {
			adopt(adopter.parentElement);
		}
	});

	/* Enter in the search looks for people; it does not send the form. */
	document.addEventListener("keydown", function (event) {
		if (event.key === "Enter" && event.target.matches("[data-search]")) {
			event.preventDefault();
		}
	});

	function adopt(draft) {
		draft.querySelectorAll("[data-draft]").forEach(function (answer) {
			var fields = document.querySelectorAll('#decision [name="' + answer.dataset.draft + '"], #task [name="' + answer.dataset.draft + '"]');
			fields.forEach(function (field) { fill(field, answer.textContent); });
		});
	}

	function fill(field, value) {
		if (field.type === "radio" || field.type === "checkbox") {
			if (field.value !== value || field.checked) {
				return;
			}
			field.click();
		}
		else {
			field.value = value;
		}
		field.dispatchEvent(new Event("input", { bubbles: true }));
		field.dispatchEvent(new Event("change", { bubbles: true }));
	}
})();
