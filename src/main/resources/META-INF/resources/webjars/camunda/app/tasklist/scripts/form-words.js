// form-js brings its own words in English only and offers no translation: those that people meet in our forms are put into
// Chinese as they appear. Text that came from a form or from a person is left alone, since only whole, known words are replaced.
const WORDS = {
  "Add new": "添加一行",
  "Select": "请选择",
  "Search": "搜索",
  "No results": "没有匹配的选项",
  "Field is required.": "这一项必须填写。",
  "Nothing to show.": "没有内容。"
};

const PATTERNS = [
  [/^Field must have maximum length of (\d+)\.$/, "最多 $1 个字。"],
  [/^Field must have minimum length of (\d+)\.$/, "至少 $1 个字。"],
  [/^Field must have maximum value of (\d+)\.$/, "最大为 $1。"],
  [/^Field must have minimum value of (\d+)\.$/, "最小为 $1。"]
];

function chinese(text) {
  const known = WORDS[text.trim()];
  if (known) {
    return known;
  }
  const pattern = PATTERNS.find(([english]) => english.test(text.trim()));
  return pattern ? text.trim().replace(pattern[0], pattern[1]) : null;
}

function translate(form) {
  const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const word = chinese(texts.currentNode.data);
    if (word) {
      texts.currentNode.data = word;
    }
  }
  form.querySelectorAll("input[placeholder]").forEach((input) => {
    const word = chinese(input.placeholder);
    if (word) {
      input.placeholder = word;
    }
  });
}

// A refusal is our own sentence; the engine puts English words and the task's id before it.
const BEFORE_A_REFUSAL = /^Cannot (?:submit task form|complete task) [^:]*: /;

function leaveOurSentence(refusal) {
  if (refusal.firstChild && BEFORE_A_REFUSAL.test(refusal.firstChild.data)) {
    refusal.firstChild.data = refusal.firstChild.data.replace(BEFORE_A_REFUSAL, "");
    watch(document.querySelector(".fjs-form"));
  }
}

new MutationObserver(() => {
  document.querySelectorAll(".fjs-form").forEach(translate);
  document.querySelectorAll(".alert .message").forEach(leaveOurSentence);
}).observe(document.documentElement, { childList: true, characterData: true, subtree: true });

// form-js keeps an entry of errors for each row of a list that was typed in, an empty one where nothing is wrong, and with every later
// change of the form, which it tells a moment after it was made, Tasklist takes any entry for a fault and locks its button. Saving looks
// at the whole form anew: it is done for people each time that happens after they changed or left a field of such a form, or were
// refused; not while what they send is under way. The bound is for a form that would lock again and again by itself.
const MOST = 10;
let left = 0;

function unlock() {
  const complete = document.querySelector("[ng-click='complete()']");
  const save = document.querySelector("[ng-click='save($event)']:enabled");
  if (left > 0 && complete && complete.disabled && save && !document.querySelector(".fjs-form-field-error")) {
    left -= 1;
    save.click();
  }
}

function watch(form) {
  if (form && form.querySelector(".fjs-repeat-row-container")) {
    left = MOST;
    setTimeout(unlock, 0);
  }
}

function onField(event) {
  watch(event.target.closest && event.target.closest(".fjs-form"));
}

document.addEventListener("focusout", onField);
document.addEventListener("change", onField);
document.addEventListener("click", (event) => {
  if (event.target.closest && event.target.closest("[ng-click='complete()']")) {
    left = 0;
  }
}, true);
new MutationObserver(() => setTimeout(unlock, 0))
  .observe(document.documentElement, { attributes: true, attributeFilter: ["disabled"], subtree: true });
