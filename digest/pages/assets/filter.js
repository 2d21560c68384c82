// Filters a region's events in the page, over the search index beside it. Everything works without it.
"use strict";
(() => {
  document.documentElement.classList.add("js");
  const form = document.querySelector("form[data-index]");
  if (!form) return;
  const results = document.getElementById("results");
  const listing = document.getElementById("listing");
  const count = document.getElementById("count");
  let index = null;

  const load = async () => {
    if (!index) {
      const answer = await fetch(form.dataset.index);
      if (!answer.ok) throw new Error(`the search index answered ${answer.status}`);
      index = await answer.json();
    }
    return index;
  };
  const words = (text) => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) || []);
  const asked = () => {
    const given = {};
    for (const [name, value] of new FormData(form)) if (value !== "") given[name] = value;
    return given;
  };
  const fits = (event, given, needles) =>
    (!given.kind || event.kind === given.kind) &&
    (!given.format || event.format === given.format) &&
    (!given.where || (given.where === "online" ? event.online === true : event.room !== false)) &&
    (!given.guests || event.guests === true) &&
    (!given.price || (event.price !== undefined && event.price <= Number(given.price))) &&
    (!given.miles || (event.miles !== undefined && event.miles <= Number(given.miles))) &&
    (!given.score || (event.score !== undefined && event.score >= Number(given.score))) &&
    needles.every((word) => event.words.includes(" " + word));

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };
  const row = (event) => {
    const item = element("li", "row");
    item.append(element("div", "hours", event.when));
    const what = element("div", "what");
    const link = element("a", "name", event.title);
    link.href = form.dataset.pages + encodeURIComponent(event.page);
    what.append(link);
    for (const text of [event.place, event.who, event.door]) if (text) what.append(element("p", "", text));
    item.append(what);
    if (event.score !== undefined) {
      const score = element("span", event.score >= 70 ? "score high" : "score", String(event.score));
      score.title = "Face time, of 100";
      item.append(score);
    }
    return item;
  };
  const show = async (remember) => {
    const given = asked();
    const active = Object.keys(given).length > 0;
    if (remember) {
      const query = new URLSearchParams(given).toString();
      history.replaceState(null, "", query ? "?" + query : location.pathname);
    }
    if (!active) {
      results.hidden = true;
      listing.hidden = false;
      count.textContent = "";
      return;
    }
    const needles = words(given.q || "");
    let found;
    try {
      found = (await load()).filter((event) => fits(event, given, needles));
    } catch (error) {
      count.textContent = `The search is not available: ${error.message}.`;
      return;
    }
    const list = element("ul", "rows");
    list.append(...found.slice(0, 200).map(row));
    results.replaceChildren(list);
    results.hidden = false;
    listing.hidden = true;
    const more = found.length > 200 ? ", the first 200 shown" : "";
    count.textContent = found.length === 1 ? "1 event" : `${found.length} events${more}`;
  };
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(true), 150);
  });
  form.addEventListener("submit", (submit) => {
    submit.preventDefault();
    show(true);
  });
  form.addEventListener("reset", () => setTimeout(() => show(true), 0));
  const query = new URLSearchParams(location.search);
  let given = false;
  for (const field of form.elements) {
    if (!field.name || !query.has(field.name)) continue;
    if (field.type === "checkbox") field.checked = true;
    else field.value = query.get(field.name);
    given = true;
  }
  if (given) {
    form.closest("details").open = true;
    show(false);
  }
})();
