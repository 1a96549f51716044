import { test } from "vitest";

import { tryTexts } from "../reader/random/hostile.js";
import { seededApp } from "../support/seeded-app.js";

test("no text in any argument of any list, at the root or below, is ever more than a value", async () => {
  await using app = await seededApp();

  await tryTexts(app, { textsAPlace: 3, everyNested: 1 });
});
