import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startApp } from "../support/app.js";
import { newsletter, serveMailbox } from "../mail/mailbox-kit.js";
import { launchChromium, screenshot } from "./chromium.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The page a link of the mail is about. */
async function website(): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((_request, answer) => {
    answer.setHeader("content-type", "text/html").end("<h1>Our pumps</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The address of a server that listens on a port is never a path.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/pumps`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

test("the mailbox shows a mail whole; to look is to open it, and its links lead on and are counted", async () => {
  await using app = await startApp();
  await using site = await website();
  await newsletter(app, `${site.url}?from=mail`);
  app.clock.advance(60_000);
  const http = await serveMailbox(app);
  const context = await browser.newContext({
    viewport: { width: 1000, height: 1200 },
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) Thunderbird/128.0", // its own says that it is a machine
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });

  const told = page.waitForResponse(/\/mail\/opened\?/);
  await page.goto(`${http.url}/mailbox`);
  await page.getByRole("link", { name: "Pumps" }).click();
  expect((await told).status()).toBe(200);
  await page.getByText("See our pumps [").waitFor();
  await page.getByText("List-Unsubscribe-Post: List-Unsubscribe=One-Click").waitFor();
  const coming = context.waitForEvent("page");
  await page.frameLocator("iframe.mail").getByRole("link", { name: "pumps" }).click();
  const led = await coming;
  await led.getByRole("heading", { name: "Our pumps" }).waitFor();
  expect(led.url()).toBe(`${site.url}?from=mail`);
  await page.reload();
  await page.getByText("Openings: 1, by machines: 0").waitFor();
  await page.getByText("Clicks: 1, by machines: 0").waitFor();
  await page.getByText(`Followed ${site.url}`, { exact: true }).waitFor();
  await page.screenshot({ path: screenshot("mailbox.png"), fullPage: true });

  expect(complaints).toEqual([]);
  await context.close();
  await http.stop();
});
