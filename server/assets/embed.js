/*
 * Liaison forms in the browser: on our own page (form.js is this file too) and in pages of other sites.
 * No dependencies. It does the work a challenge asks for while the person types, sends the form without
 * leaving a foreign page, and shows what is wrong beside each field. Without it the page still works
 * where no work is asked for.
 */
(() => {
  "use strict";
  const script = document.currentScript;

  /** SHA-256 (FIPS 180-4), here because crypto.subtle is missing on pages without TLS and slow in small pieces. */
  const K = new Uint32Array(64);
  const START = new Uint32Array(8);
  (() => {
    const isPrime = (n) => {
      for (let i = 2; i * i <= n; i += 1) if (n % i === 0) return false;
      return true;
    };
    const fraction = (x) => ((x - Math.floor(x)) * 4294967296) >>> 0;
    for (let n = 2, at = 0; at < 64; n += 1) {
      if (!isPrime(n)) continue;
      if (at < 8) START[at] = fraction(Math.sqrt(n));
      K[at] = fraction(Math.cbrt(n));
      at += 1;
    }
  })();
  const words = new Uint32Array(64);

  /** The first word of the hash of `bytes`, which are ASCII. */
  function firstWord(bytes) {
    const length = bytes.length;
    const blocks = (length + 8) >> 6;
    const h = START.slice();
    for (let block = 0; block <= blocks; block += 1) {
      for (let i = 0; i < 16; i += 1) {
        let word = 0;
        for (let j = 0; j < 4; j += 1) {
          const at = block * 64 + i * 4 + j;
          word = (word << 8) | (at < length ? bytes.charCodeAt(at) : at === length ? 128 : 0);
        }
        words[i] = block === blocks && i === 15 ? length * 8 : word;
      }
      for (let i = 16; i < 64; i += 1) {
        const a = words[i - 15];
        const b = words[i - 2];
        const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
        const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
        words[i] = words[i - 16] + s0 + words[i - 7] + s1;
      }
      let [a, b, c, d, e, f, g, last] = h;
      for (let i = 0; i < 64; i += 1) {
        const S1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const t1 = (last + S1 + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
        const S0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const t2 = (S0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        last = g;
        g = f;
        f = e;
        e = (d + t1) | 0;
        d = c;
        c = b;
        b = a;
        a = (t1 + t2) | 0;
      }
      [a, b, c, d, e, f, g, last].forEach((value, i) => (h[i] += value));
    }
    return h[0];
  }

  /** A number that makes the hash of token and number begin with as many zero bits as the token says. */
  async function workFor(token) {
    const bits = Number(token.split(".")[2]);
    if (!(bits > 0)) return "";
    for (let answer = 0; ; answer += 1) {
      if (Math.clz32(firstWord(`${token}:${answer}`)) >= bits) return String(answer);
      // Pause, so that the page stays quick to type in.
      if (answer % 500 === 499) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  function prepare(form) {
    const { token, work } = form.elements;
    form.working = workFor(token.value).then((answer) => {
      work.value = answer;
    });
  }

  function say(form, text) {
    form.querySelector(".working").textContent = text;
  }

  function look(root) {
    const problems = root.querySelector(".problems");
    if (problems) problems.focus();
  }

  /** Our own page: the browser sends the form itself, once the work is done. */
  function enhance(form) {
    let isReady = false;
    prepare(form);
    form.working.then(() => {
      isReady = true;
    });
    form.addEventListener("submit", (event) => {
      if (isReady) return;
      event.preventDefault();
      say(form, "One moment …");
      form.working.then(() => form.submit());
    });
    look(document);
  }

  /** A page of another site: the form lives in a shadow root, so that neither style touches the other. */
  async function embed() {
    const source = new URL(script.src);
    const address = (name) => new URL(source.pathname.replace(/\/embed\.js$/, name) + source.search, source);
    const host = document.createElement("div");
    script.after(host);
    const root = host.attachShadow({ mode: "open" });
    const [style, shown] = await Promise.all([
      fetch(new URL("/web/pages.css", source)).then((answer) => answer.text()),
      fetch(address("/embed")).then((answer) => answer.json()),
    ]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.replace(":root", ":host"));
    root.adoptedStyleSheets = [sheet];
    if (!shown.html) return;
    show(root, shown.html, address(""), true);
  }

  function show(root, html, target, isFirst) {
    root.innerHTML = `<div class="sheet is-embedded">${html}</div>`;
    const form = root.querySelector("form");
    if (isFirst) whence(form);
    prepare(form);
    look(root);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("button");
      button.disabled = true;
      say(form, "One moment …");
      try {
        await form.working;
        const answer = await fetch(target, {
          method: "POST",
          headers: { accept: "application/json" },
          body: new URLSearchParams(new FormData(form)),
        });
        const told = await answer.json();
        if (told.ok) thank(root, told);
        else if (told.html) show(root, told.html, target, false);
        else throw new Error("no answer");
      } catch {
        button.disabled = false;
        say(form, "That did not work. Please try again.");
      }
    });
  }

  function thank(root, { title, text }) {
    const sheet = document.createElement("div");
    sheet.className = "sheet is-embedded";
    sheet.setAttribute("role", "status");
    sheet.tabIndex = -1;
    const heading = document.createElement("h1");
    heading.textContent = title;
    const words = document.createElement("p");
    words.textContent = text;
    sheet.append(heading, words);
    root.replaceChildren(sheet);
    sheet.focus();
  }

  /** Where the visitor came from, as the embedding page knows it. */
  function whence(form) {
    const found = new URLSearchParams(location.search);
    const values = { referrer: document.referrer, page: location.origin + location.pathname };
    for (const [name, value] of found) if (name.startsWith("utm_")) values[name] = value;
    for (const [name, value] of Object.entries(values)) {
      if (!value || form.elements[name]) continue;
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      form.append(input);
    }
  }

  if (/\/embed\.js$/.test(new URL(script.src).pathname) && script.src.includes("/forms/")) {
    embed();
  } else {
    const own = document.querySelector("form[data-liaison-form]");
    if (own) enhance(own);
  }
})();
