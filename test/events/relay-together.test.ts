import { expect, test } from "vitest";

import type { Consumer } from "../../server/events/consumers.js";
import { startApp, type TestApp } from "../support/app.js";
import { relayOf } from "./relay-of.js";

/** Three people come in, and a consumer of its own hears of them. */
async function heardBy(app: TestApp, consumer: Omit<Consumer, "name" | "on">) {
  await app.core.relay.stop();
  for (const name of ["Ana", "Bo", "Cy"]) {
    await app.admin.gql(
      `mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) { replayed } }`,
      { input: { email: `${name}@x.example`, receivedVia: "API" } },
    );
  }
  const relay = relayOf(app, { name: "test.listener", on: ["lead.captured"], ...consumer });
  await relay.drain();
  await relay.drain();
  await relay.stop();
  return (await app.events("lead.captured")).map(({ id }) => id);
}

test("a consumer that takes many at once gets them together, and each once", async () => {
  await using app = await startApp();
  const heard: string[][] = [];

  const ids = await heardBy(app, {
    handle: (_, { id }) => Promise.resolve(void heard.push([id])),
    handleAll: (_, events) => Promise.resolve(void heard.push(events.map(({ id }) => id))),
  });

  expect(ids).toHaveLength(3);
  expect(heard).toEqual([ids]);
});

test("events that fail together are handled one by one, and what they wrote together is undone", async () => {
  await using app = await startApp();
  const heard: string[] = [];

  const ids = await heardBy(app, {
    handle: (_, { id }) => Promise.resolve(void heard.push(id)),
    async handleAll(ctx) {
      await ctx.db.run((manager) => manager.query("UPDATE lead SET city = 'Nowhere'"));
      throw new Error("One of them is bad");
    },
  });

  expect(heard).toEqual(ids);
  const cities: unknown[] = await app.system.db.run((manager) =>
    manager.query("SELECT 1 FROM lead WHERE city = 'Nowhere'"),
  );
  expect(cities).toEqual([]);
});
