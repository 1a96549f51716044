import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { smtpSender } from "../../server/mail/smtp.js";
import { startApp, type TestApp } from "../support/app.js";
import { startMailServer, type MailServer } from "../support/mail-server.js";
import { formPage } from "../modules/leads/forms/form-kit.js";
import { launchChromium, screenshot } from "./chromium.js";

const folder = fileURLToPath(new URL("../../examples/website-form/", import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The server sends through real SMTP; its clock goes with ours, since a person fills the form in. */
async function world(server: MailServer): Promise<TestApp & { running: NodeJS.Timeout }> {
  let origin = "";
  const app = await startApp({
    now: new Date().toISOString(),
    mail: {
      send: smtpSender(server.url),
      from: "Castellan <letter@castellan.test>",
      origin: () => origin,
    },
  });
  origin = new URL((await app.serve()).url).origin;
  const running = setInterval(() => app.clock.advance(100), 100);
  return Object.assign(app, { running });
}

type Site = AsyncDisposable & { readonly url: string; said(line: string): Promise<void> };

/** The example, run as its page says. */
async function startSite(app: TestApp): Promise<Site> {
  const { url } = await app.serve();
  const child = spawn(process.execPath, ["--import", "tsx", "website-form.ts"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LIAISON_URL: url, LIAISON_API_KEY: app.admin.key, WEBSITE_PORT: "0" },
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const said = async (wanted: RegExp | string): Promise<string> => {
    for (;;) {
      const found = lines.find((line) =>
        typeof wanted === "string" ? line === wanted : wanted.test(line),
      );
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`The example ended: ${lines.join("\n")}`);
      await sleep(100);
    }
  };
  const first = await said(/^Website: /);
  return {
    url: first.replace("Website: ", ""),
    said: async (line) => void (await said(line)),
    async [Symbol.asyncDispose]() {
      const gone = once(child, "exit");
      child.kill();
      await gone;
    },
  };
}

async function open(url: string, look: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...look });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Name").fill("Ana Ruiz");
  await page.getByLabel("E-mail").fill("ana@customer.test");
  await sleep(2_500); // a person takes longer than a robot
}

test("a visitor of another site fills in its form, confirms by mail and is a lead", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  await using site = await startSite(app);
  const { page, complaints } = await open(`${site.url}/?utm_source=fair`);

  await page.getByRole("heading", { name: "The pump letter" }).waitFor();
  await page.screenshot({ path: screenshot("website-form.png") });
  await fillIn(page);
  await page.getByRole("button", { name: "Subscribe" }).click();
  await page.getByText("Please agree first").first().waitFor();
  await page.screenshot({ path: screenshot("website-form-errors.png") });
  expect(await page.getByLabel("Name").inputValue()).toBe("Ana Ruiz");
  await page.getByLabel("Yes, send me the pump letter.").check();
  await sleep(2_500);
  await page.getByRole("button", { name: "Subscribe" }).click();
  await page.getByText("Please follow the link in the mail").waitFor();
  await page.screenshot({ path: screenshot("website-form-thanks.png") });
  await site.said("Ana Ruiz: RAW");

  await app.jobs();
  const mail = (server.received[0]?.text ?? "").replace(/=\r\n/g, "");
  const link = /http:\/\/127\.0\.0\.1:\d+\/confirm\/[\w.-]+/.exec(mail)?.[0] ?? "";
  await page.goto(link);
  await page.screenshot({ path: screenshot("confirm.png") });
  await page.getByRole("button", { name: "Yes, confirm it" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  await site.said("Ana Ruiz: INQUIRY");

  const client = (await app.serve()).client(app.admin);
  const leads = (await client.leads.list().page()).nodes;
  expect(leads).toMatchObject([{ name: "Ana Ruiz", status: "INQUIRY", receivedVia: "WEB_FORM" }]);
  // A refused form is told by 400, which the console repeats; nothing else is amiss.
  expect(complaints.filter((text) => !text.includes("status of 400"))).toEqual([]);
  clearInterval(app.running);
});

test("our own page works by its script, in the dark, on a telephone; errors are read out", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const fields = ["name", "email", "countryCode", "problem", "handRaised"];
  const { url } = await formPage(app, {
    form: { fields, workBits: 14, intro: "We answer within a day." },
  });
  const look = { colorScheme: "dark", viewport: { width: 390, height: 844 } } as const;
  const { page, complaints } = await open(url, look);

  await page.screenshot({ path: screenshot("form-dark.png"), fullPage: true });
  await page.getByLabel("Name").fill("Bo Lind");
  await sleep(2_500);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("alert").waitFor();
  await page.screenshot({ path: screenshot("form-errors-dark.png"), fullPage: true });
  expect(await page.getByLabel("Name").inputValue()).toBe("Bo Lind");
  const focused = await page.evaluate("document.activeElement.className");
  expect(focused).toBe("problems");
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  await page.getByLabel("E-mail").fill("bo@customer.test");
  await sleep(2_500);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("We will be in touch").waitFor();

  const client = (await app.serve()).client(app.admin);
  const leads = (await client.leads.list().page()).nodes;
  expect(leads).toMatchObject([{ name: "Bo Lind", status: "INQUIRY" }]);
  expect(complaints.filter((text) => !text.includes("status of 400"))).toEqual([]);
  clearInterval(app.running);
});

test("without JavaScript the page says so by its errors, and works where no work is asked for", async () => {
  await using server = await startMailServer();
  await using app = await world(server);
  const { url } = await formPage(app, { form: { workBits: 0 } });
  const { page } = await open(url, { javaScriptEnabled: false });

  await fillIn(page);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("We will be in touch").waitFor();

  expect(await app.count("lead")).toBe(1);
  clearInterval(app.running);
});
