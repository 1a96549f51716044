import { expect, test } from "vitest";

import { startApp } from "../../support/app.js";
import { statementsOf } from "../../support/statements.js";
import { company, inquiry, send } from "./lead-kit.js";

test("a capture stays within its statements, however many leads there are", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  await app.core.relay.stop();
  await inquiry(marketer);
  const capture = (input: object) => () =>
    send(marketer, "capture", { receivedVia: "API", ...input });

  const created = await statementsOf(capture({ email: "ana@x.example", phone: "+390669821234" }));
  const unchanged = await statementsOf(capture({ email: "ana@x.example" }));
  const filled = await statementsOf(capture({ email: "ana@x.example", city: "Rome" }));
  const scored = await statementsOf(capture({ email: "ana@x.example", title: "CTO" }));

  expect({ created, unchanged, filled, scored }).toEqual({
    created: 8,
    unchanged: 9,
    filled: 9,
    scored: 10,
  });
});
