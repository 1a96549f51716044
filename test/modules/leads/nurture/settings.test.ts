import { expect, test } from "vitest";

import { expectCode, startApp } from "../../../support/app.js";
import { nurture } from "./nurture-kit.js";

test("before anybody has set anything the house's settings are in force, and say so", async () => {
  await using app = await startApp();
  const client = (await app.serve()).client(app.admin);

  const settings = await client.nurture.settings();

  expect(settings).toMatchObject({ version: 1, timezone: "UTC", frequencyCap: null });
});

test("what is set is in force from then on; what is not given stays, and null takes the cap away", async () => {
  await using app = await startApp();
  const client = (await app.serve()).client(app.admin);
  await nurture(app.admin, "Configure", { frequencyCap: { max: 2, per: "P7D" } });

  await nurture(app.admin, "Configure", { timezone: "Europe/Rome" });

  const cap = { max: 2, per: "P7D", whenCapped: "WAIT" };
  expect(await client.nurture.settings()).toMatchObject({
    version: 3,
    timezone: "Europe/Rome",
    frequencyCap: cap,
  });
  await nurture(app.admin, "Configure", { frequencyCap: null });
  expect(await client.nurture.settings()).toMatchObject({ version: 4, frequencyCap: null });
  expect(
    (await app.events("nurture.settings_changed")).map(({ payload }) => payload["changed"]),
  ).toEqual([["frequencyCap"], ["timezone"], ["frequencyCap"]]);
});

test("who has read older settings sets nothing", async () => {
  await using app = await startApp();
  await nurture(app.admin, "Configure", { timezone: "Europe/Rome" });

  await expectCode(
    "STALE_VERSION",
    nurture(app.admin, "Configure", { timezone: "Asia/Tokyo", expectedVersion: 1 }),
  );

  const { nurtureSettings } = await app.admin.gql("{ nurtureSettings { version timezone } }");
  expect(nurtureSettings).toEqual({ version: 2, timezone: "Europe/Rome" });
});
