import { expect, test } from "vitest";

import { KEPT_DAYS } from "../../../server/modules/imports/commands/forget-import.js";
import { DAY_MS } from "../../../server/spans.js";
import { expectCode, startApp } from "../../support/app.js";
import { errorsFile, found, importWhole, move, sums, upload } from "./files.js";

test("the rows of a file are forgotten 30 days after the last work on it, its counts are not", async () => {
  await using app = await startApp();
  const headers = { "idempotency-key": "k" };
  const done = await importWhole(app, "Name,Country\nAna,Italy\nBo,Atlantis\n", { headers });
  await app.jobs();
  app.clock.advance((KEPT_DAYS - 1) * DAY_MS);
  await app.jobs();
  const kept = await app.count("import_chunk");

  app.clock.advance(2 * DAY_MS);
  await app.jobs();
  const again = await upload(app, "Name,Country\nAna,Italy\n", { headers });

  expect(kept).toBe(1);
  expect(sums(await found(app.admin, done.id))).toEqual([1, 0, 0, 1]);
  expect((await errorsFile(app, done.id)).split("\r\n")).toHaveLength(2); // the header alone
  await expectCode("ILLEGAL_TRANSITION", move(app.admin, "importStart", { importId: done.id }));
  expect(again.id).not.toBe(done.id);
  expect(await app.count("lead")).toBe(1);
});
