// What the pages do beyond links and forms; all of them work without it.
"use strict";

const places = { s: "/", e: "/events", d: "/deals", b: "/balance", f: "/findings", c: "/chronicle", r: "/reports", a: "/add", q: "/review", h: "/history" };
let going = false;

function writing(target) {
  return target.matches("input, textarea, select, [contenteditable]");
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && writing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    if (event.key === "Enter" && event.target.matches("[data-chosen]")) {
      event.preventDefault();
      document.querySelector("[data-set]").click();
    }
    if (event.key === "Enter" && event.target.matches("[data-slot]")) {
      event.preventDefault();
      chosen.focus();
    }
    return;
  }
  if (going && places[event.key]) {
    going = false;
    location.assign(places[event.key]);
    return;
  }
  going = event.key === "g";
  if (event.key === "?") return location.assign("/help");
  const wanted = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
  if (!wanted) return;
  event.preventDefault();
  if (wanted.matches("input, textarea, select")) wanted.focus();
  else wanted.click();
});

// On a telephone the pages stand in a row that scrolls: the one that is shown must be in sight.
// (Not by scrollIntoView: where that goes the keyboard starts from, and the link to the content is passed over.)
const shown = document.querySelector(".rail [aria-current]");
for (let row = shown?.parentElement; row?.closest(".rail"); row = row.parentElement) {
  const [inner, outer] = [shown.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}

for (const zone of document.querySelectorAll("[data-drop]")) {
  const field = zone.querySelector("input[type=file]");
  const over = (on) => (event) => {
    event.preventDefault();
    zone.classList.toggle("over", on);
  };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", (event) => {
    over(false)(event);
    field.files = event.dataTransfer.files;
  });
}

// Words chosen in the sentence go into the field of the value.
const sentence = document.querySelector("[data-words]");
const chosen = document.querySelector("[data-chosen]");
const slot = document.querySelector("[data-slot]");
if (slot && chosen) {
  const offer = () => chosen.setAttribute("list", `values-${slot.value}`);
  slot.addEventListener("change", offer);
  offer();
}
if (sentence && chosen) {
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const words = selection.toString().trim();
    if (words && selection.anchorNode && sentence.contains(selection.anchorNode)) chosen.value = words;
  });
}
