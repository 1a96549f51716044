import { expect, test } from "vitest";

import { startApp, type Caller } from "../../../support/app.js";
import { company, inquiry, readLead, send } from "../lead-kit.js";

const FIT = "fitScore fitBand scores(filter: { kind: { eq: FIT } }) { nodes { points } }";

const CREATE = `mutation { accountCreate(input: {
  name: "Rival", domains: ["rival.example"], type: COMPETITOR, tier: STRATEGIC }) { account { id } } }`;

test("a lead scores alike whoever writes to it, a salesperson, a program or the server itself", async () => {
  await using app = await startApp();
  const { marketer, loner } = await company(app);
  await marketer.gql(CREATE);
  const [first, second, third] = [0, 1, 2].map((nth) =>
    inquiry(marketer, { email: `bo${nth}@rival.example`, title: "Clerk" }),
  );
  const ids = await Promise.all([first, second, third]);
  await app.core.relay.drain();
  const writers: Caller[] = [loner, await app.program(["lead:capture", "lead:read"]), marketer];

  const written = [];
  for (const [nth, by] of writers.entries()) {
    const leadId = ids[nth];
    if (leadId === undefined) throw new Error("Three leads were taken in");
    await send(by, "update", { leadId, title: "CEO" });
    const before = await readLead(marketer, leadId, FIT);
    await app.core.relay.drain(); // the server scores it once more
    written.push({ before, after: await readLead(marketer, leadId, FIT) });
  }

  for (const { before, after } of written) expect(after).toEqual(before);
  const [{ before } = { before: null }] = written;
  expect(written.map((each) => [each.before.fitScore, each.before.fitBand])).toEqual(
    writers.map(() => [before.fitScore, before.fitBand]),
  );
});
