// What the keyboard and the tables of every page can do. Everything still works when this file does not load.
(() => {
  "use strict";

  // "/" goes to the search field.
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const find = document.getElementById("find");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && find) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });

  // The summary of errors says which field each is about, in the words of its label.
  document.querySelectorAll(".errors a").forEach(link => {
    const label = document.querySelector(`label[for="${CSS.escape(link.hash.slice(1))}"]`);
    const name = label?.firstChild?.textContent.trim();
    if (name) link.prepend(name, document.documentElement.lang.startsWith("zh") ? "：" : ": ");
  });

  // A form that came back wrong begins at the summary of its errors.
  document.querySelector(".errors")?.focus();

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

  // Full-width digits and letters, as they are pasted into numbers and codes, become plain ones when one leaves the field.
  document.addEventListener("focusout", event => {
    if (event.target.matches("input[inputmode=decimal], input[inputmode=numeric], input.code")) {
      event.target.value = event.target.value.normalize("NFKC").trim();
    }
  });

  // On paper nothing stays folded.
  window.addEventListener("beforeprint", () => document.querySelectorAll(".chart details").forEach(part => { part.open = true; }));

  const value = cell => cell?.dataset.value ?? cell?.textContent.trim() ?? "";
  const number = text => Number(text.replaceAll(",", "").replace(/[^\d.-].*$/, "") || NaN);

  function compare(a, b, kind) {
    if (kind !== "number") return a.localeCompare(b, "zh-CN");
    const [x, y] = [number(a), number(b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) - Number.isNaN(y);
    return x - y;
  }

  // A head cell with data-sort="text|number" sorts the rows shown.
  function sortable(table) {
    table.querySelectorAll("thead th[data-sort]").forEach(head => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        table.querySelectorAll("th[aria-sort]").forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const body = table.tBodies[0];
        const rows = [...body.rows].sort((a, b) =>
          compare(value(a.cells[head.cellIndex]), value(b.cells[head.cellIndex]), head.dataset.sort) * (up ? 1 : -1));
        body.append(...rows);
      });
    });
  }

  // On a narrow page every cell carries the name of its column.
  function labelled(table) {
    const names = [...(table.tHead?.rows[0]?.cells ?? [])].map(cell => cell.textContent.trim());
    [...table.tBodies, table.tFoot].filter(Boolean).forEach(body => [...body.rows].forEach(row =>
      [...row.cells].forEach(cell => { cell.dataset.label ??= names[cell.cellIndex] ?? ""; })));
  }

  const prepare = root => root.querySelectorAll("table").forEach(table => {
    labelled(table);
    if (!table.dataset.ready) sortable(table);
    table.dataset.ready = "yes";
  });
  prepare(document);
  document.addEventListener("htmx:load", event => prepare(event.target.parentElement ?? document));
})();
