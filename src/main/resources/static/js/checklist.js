/*
 * The editor of checklists: fields of a row follow its kind of answer, and a condition offers the items above that can be
 * conditions, with their answers. What was chosen stays chosen while rows move or are renamed.
 */
(function () {
	"use strict";

	var form = document.getElementById("checklist-form");
	var kept = null;

	function rows() {
		return Array.from(form.querySelectorAll(".checklist-item")).filter(function (row) { return !row.closest("template"); });
	}

	function idOf(row) {
		return row.querySelector('input[name="item.row"]').value;
	}

	function kindOf(row) {
		return row.querySelector("[data-kind]").value;
	}

	function answersOf(row) {
		if (kindOf(row) === "YES_NO") {
			return [["YES", form.dataset.yes], ["NO", form.dataset.no], ["NA", form.dataset.na]];
		}
		return row.querySelector("[data-options]").value.split(/[\r\n；;]+/)
			.map(function (line) { return line.trim().replace(/\s+[-−－]\d{1,4}$/, ""); })
			.filter(function (label) { return label !== ""; })
			.map(function (label) { return [label, label]; });
	}

	function element(name, text) {
		var made = document.createElement(name);
		made.textContent = text;
		return made;
	}

	function showFields(row) {
		var kind = kindOf(row);
		row.querySelectorAll("[data-for]").forEach(function (field) {
			field.hidden = field.dataset.for.split(" ").indexOf(kind) < 0;
		});
	}

	function offer(select, above) {
		var chosen = select.dataset.chosen || "";
		var options = [["", form.dataset.always]].concat(above.map(function (row, index) {
			return kindOf(row) === "YES_NO" || kindOf(row) === "CHOICE"
				? [idOf(row), (index + 1) + ". " + row.querySelector("[data-text]").value] : null;
		}).filter(Boolean));
		select.replaceChildren.apply(select, options.map(function (pair) {
			var option = element("option", pair[1]);
			option.value = pair[0];
			option.selected = pair[0] === chosen;
			return option;
		}));
	}

	function offerAnswers(holder, other, ticked) {
		var answers = other ? answersOf(other) : [];
		holder.replaceChildren.apply(holder, answers.map(function (pair) {
			var label = document.createElement("label");
			label.className = "choice";
			var box = document.createElement("input");
			box.type = "checkbox";
			box.name = holder.dataset.name;
			box.value = pair[0];
			box.checked = ticked.indexOf(pair[0]) >= 0;
			label.append(box, " ", element("span", pair[1]));
			return label;
		}));
		holder.parentElement.hidden = answers.length === 0;
	}

	function ticks(holder) {
		if (kept) {
			return kept.filter(function (pair) { return pair[0] === holder.dataset.name; }).map(function (pair) { return pair[1]; });
		}
		return Array.from(holder.querySelectorAll("input:checked")).map(function (box) { return box.value; });
	}

	function refresh() {
		var all = rows();
		all.forEach(function (row, index) {
			showFields(row);
			var select = row.querySelector("[data-condition]");
			var holder = row.querySelector("[data-condition-answers]");
			var ticked = ticks(holder);
			offer(select, all.slice(0, index));
			offerAnswers(holder, all.find(function (other) { return select.value !== "" && idOf(other) === select.value; }), ticked);
		});
	}

	document.addEventListener("keep:restoring", function (event) {
		kept = event.detail;
	});
	document.addEventListener("keep:restored", function () {
		form.querySelectorAll("[data-condition]").forEach(function (select) {
			var pair = kept.find(function (one) { return one[0] === select.name; });
			select.dataset.chosen = pair ? pair[1] : "";
		});
		refresh();
		kept = null;
	});
	form.addEventListener("change", function (event) {
		if (event.target.matches("[data-condition]")) {
			event.target.dataset.chosen = event.target.value;
		}
		refresh();
	});
	/* Rows that were added, moved or removed are announced by rows.js as input of the form. */
	form.addEventListener("input", function (event) {
		if (event.target === form.querySelector("input")) {
			refresh();
		}
	});
	refresh();
}());
