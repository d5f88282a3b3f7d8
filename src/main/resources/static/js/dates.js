/*
 * Days are written year-month-day whatever the browser's language: input[data-date] is a text field. What people also write (2026/3/5,
 * 20260305, 2026年3月5日) becomes 2026-03-05; a button opens the browser's own calendar.
 */
(function () {
	"use strict";

	function iso(text) {
		var parts = /^\s*(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?\s*$/.exec(text);
		if (!parts) {
			return null;
		}
		var day = parts[1] + "-" + parts[2].padStart(2, "0") + "-" + parts[3].padStart(2, "0");
		var date = new Date(day + "T00:00:00Z");
		return !isNaN(date) && date.toISOString().slice(0, 10) === day ? day : null;
	}

	function judge(field) {
		var day = field.value.trim() === "" ? "" : iso(field.value);
		if (day !== null) {
			field.value = day;
		}
		field.setAttribute("aria-invalid", day === null ? "true" : "false");
	}

	function tell(field) {
		field.dispatchEvent(new Event("input", { bubbles: true }));
		field.dispatchEvent(new Event("change", { bubbles: true }));
	}

	function calendarOf(field) {
		if (!field.calendar) {
			var calendar = document.createElement("input");
			calendar.type = "date";
			calendar.className = "calendar";
			calendar.tabIndex = -1;
			calendar.setAttribute("aria-hidden", "true");
			calendar.addEventListener("change", function (event) {
				event.stopPropagation();
				field.value = calendar.value;
				tell(field);
				field.focus();
			});
			calendar.addEventListener("input", function (event) { event.stopPropagation(); });
			field.after(calendar);
			field.calendar = calendar;
		}
		return field.calendar;
	}

	/* Before anybody reads the field. */
	document.addEventListener("change", function (event) {
		if (event.target.matches("input[data-date]")) {
			judge(event.target);
		}
	}, true);

	document.addEventListener("focusin", function (event) {
		if (event.target.matches("input[data-date]")) {
			calendarOf(event.target);
		}
	});

	document.querySelectorAll("input[data-date]").forEach(calendarOf);

	function open(field) {
		var calendar = calendarOf(field);
		calendar.value = iso(field.value) || "";
		calendar.showPicker();
	}

	document.addEventListener("keydown", function (event) {
		if (event.altKey && event.key === "ArrowDown" && event.target.matches("input[data-date]")) {
			event.preventDefault();
			open(event.target);
		}
	});
	document.addEventListener("click", function (event) {
		if (event.target.matches("input.calendar")) {
			event.preventDefault();
			open(event.target.previousElementSibling);
		}
	});
}());
