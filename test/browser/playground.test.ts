import { readFile } from "node:fs/promises";

import { buildSchema, type GraphQLSchema } from "graphql";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { playgroundExamples } from "../../server/http/playground-examples.js";
import { launchChromium, screenshot } from "./chromium.js";
import { KEY, startWorld, type HttpWorld } from "../http/http-world.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test("a newcomer finds the examples as tabs, runs one with the local key and reads the docs", async () => {
  await using world = await startWorld({ playgroundKey: KEY, schema: await realSchema() });
  const visit = await open(world);
  const { page } = visit;

  expect(await page.title()).toBe("Liaison · GraphQL playground");
  expect(await tabs(page)).toEqual(operationNames());
  expect(await page.locator("#key-state").textContent()).toBe("Local admin key filled in");

  await page.getByRole("button", { name: /^Execute query/ }).click();
  await page.locator(".result-window", { hasText: '"role": "ADMIN"' }).waitFor();
  await page.locator(".graphiql-doc-explorer-content", { hasText: "Root Types" }).waitFor();
  await page.screenshot({ path: screenshot("playground.png") });

  await page.locator(".graphiql-doc-explorer-content a", { hasText: "Query" }).first().click();
  await page.locator(".graphiql-doc-explorer-content", { hasText: "viewer" }).waitFor();
  expect(visit.complaints).toEqual([]);
  expect(visit.foreignRequests).toEqual([]);
});

test("the key stands in the Headers pane, for whoever wants to copy or change it", async () => {
  await using world = await startWorld({ playgroundKey: KEY, schema: await realSchema() });
  const { page } = await open(world);

  await page.getByRole("button", { name: "Headers" }).click();

  const headers = page.locator('section[aria-label="Headers"]');
  expect(await headers.textContent()).toContain(`"Authorization": "Bearer ${KEY}"`);
});

test("an example that was closed opens again from the list", async () => {
  await using world = await startWorld({ playgroundKey: KEY, schema: await realSchema() });
  const visit = await open(world);
  const { page } = visit;
  const [, second] = playgroundExamples;
  const [, secondName] = operationNames();

  await page.locator(".graphiql-tab-button", { hasText: secondName ?? "" }).click();
  await page.locator(".graphiql-tab-active").getByRole("button", { name: "Close Tab" }).click();
  expect(await tabs(page)).not.toContain(secondName);
  await page.getByRole("button", { name: "Show Examples" }).click();
  await page.screenshot({ path: screenshot("playground-examples.png") });
  await page.locator(".examples button", { hasText: second?.title ?? "" }).click();
  await page.locator(".graphiql-tab", { hasText: secondName ?? "" }).waitFor();

  expect(await tabs(page)).toContain(secondName);
  expect(visit.complaints).toEqual([]);
});

test("without a local key the page says how to add one, and the docs stay shut", async () => {
  await using world = await startWorld({ schema: await realSchema() });
  const { page, foreignRequests } = await open(world);

  expect(await page.locator("#key-state").textContent()).toBe(
    'No key: add { "Authorization": "Bearer …" } under Headers',
  );
  await page
    .locator(".graphiql-doc-explorer-error", { hasText: "Error fetching schema" })
    .waitFor();
  await page.screenshot({ path: screenshot("playground-no-key.png") });
  expect(await page.content()).not.toContain(KEY);
  expect(foreignRequests).toEqual([]);
});

test("it is fit to look at in the dark and on a narrow screen", async () => {
  await using world = await startWorld({ playgroundKey: KEY, schema: await realSchema() });
  const visit = await open(world, { colorScheme: "dark", viewport: { width: 900, height: 700 } });

  await visit.page.locator(".graphiql-doc-explorer-content", { hasText: "Root Types" }).waitFor();
  await visit.page.screenshot({ path: screenshot("playground-dark.png") });

  const width = await visit.page.evaluate("document.documentElement.scrollWidth");
  expect(width).toBe(900);
  expect(visit.complaints).toEqual([]);
});

type Visit = {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly foreignRequests: readonly string[];
};

async function open(
  world: HttpWorld,
  look: Parameters<Browser["newContext"]>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, ...look });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(world.url) || request.url().startsWith("data:");
    if (!isOwn) foreignRequests.push(request.url());
  });
  await page.goto(world.url);
  await page.locator(".graphiql-query-editor .CodeMirror").waitFor();
  return { page, complaints, foreignRequests };
}

async function tabs(page: Page): Promise<string[]> {
  const titles = await page.locator(".graphiql-tab-button").allTextContents();
  return titles.map((title) => title.trim());
}

function operationNames(): string[] {
  return playgroundExamples.map(({ query }) => /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? "");
}

/** The published schema; only `viewer` answers. */
async function realSchema(): Promise<GraphQLSchema> {
  const published = new URL("../../schema/schema.graphql", import.meta.url);
  const schema = buildSchema(await readFile(published, "utf8"));
  const viewer = schema.getQueryType()?.getFields()["viewer"];
  if (viewer === undefined) throw new Error("No viewer");
  viewer.resolve = () => ({ role: "ADMIN", permissions: ["lead:read"], user: null, client: null });
  return schema;
}
