import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { startMailServer } from "../../../support/mail-server.js";
import { inquiry, readLead, send } from "../lead-kit.js";
import {
  DAY,
  enrolmentsOf,
  kept,
  later,
  nurture,
  reader,
  results,
  running,
  settle,
  steps,
  through,
} from "./nurture-kit.js";

test("a raised hand takes the lead to sales and out of its programmes; what waited is not sent", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin, {
    steps: steps(3),
    goal: { handRaised: { eq: true } },
  });
  const ana = await kept(app.admin);
  await settle(app);
  server.mood = "busy";
  await later(app, DAY + 60_000);

  await send(app.admin, "handRaise", { leadId: ana.id });
  await settle(app);
  server.mood = "takes";
  await later(app, 5 * DAY);

  expect(server.received).toHaveLength(1);
  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({
    state: "EXITED",
    exitReason: "REACTIVATED",
    reachedGoal: true,
    dueAt: null,
    sends: { nodes: [{ state: "DELIVERED" }, { state: "SKIPPED", skipReason: "EXITED" }] },
  });
  expect((await readLead(app.admin, ana.id)).status).toBe("MQL");
  expect(await results(app.admin, programId)).toMatchObject({ reactivated: 1, reachedGoal: 1 });
  expect((await app.events("nurture.ended")).map(({ payload }) => payload)).toMatchObject([
    { leadId: ana.id, state: "EXITED", exitReason: "REACTIVATED", reachedGoal: true },
  ]);
});

test("who waits for the last letter is still in it: a raised hand takes them out, and it is not sent", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin, { steps: steps(1) });
  server.mood = "busy";
  const ana = await kept(app.admin);
  await settle(app);
  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([{ state: "ACTIVE", endedAt: null }]);

  await send(app.admin, "handRaise", { leadId: ana.id });
  await settle(app);
  server.mood = "takes";
  await later(app, DAY);

  expect(server.received).toEqual([]);
  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([
    {
      state: "EXITED",
      exitReason: "REACTIVATED",
      sends: { nodes: [{ state: "SKIPPED", skipReason: "EXITED" }] },
    },
  ]);
  expect(await results(app.admin, programId)).toMatchObject({ completed: 0, reactivated: 1 });
});

test("what waits in a programme that is archived is not sent, and is in no cap's way", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await nurture(app.admin, "Configure", { frequencyCap: { max: 1, per: "P7D" } });
  const { id: programId } = await running(app.admin, { steps: steps(1) });
  server.mood = "busy";
  const ana = await kept(app.admin);
  await settle(app);

  await nurture(app.admin, "ProgramArchive", { programId });
  await settle(app);
  server.mood = "takes";
  const next = await running(app.admin, { name: "Next", entryFilter: null, steps: steps(1) });
  await nurture(app.admin, "Enrol", { programId: next.id, leadIds: [ana.id] });
  await later(app, DAY);

  expect(server.received).toHaveLength(1);
  const [first, second] = await enrolmentsOf(app.admin, ana.id);
  expect([first.program.id, first.state]).toEqual([next.id, "COMPLETED"]);
  expect(second.sends.nodes).toMatchObject([{ state: "SKIPPED", skipReason: "EXITED" }]);
});

test("a lead that is closed leaves, and comes in again when it is kept in touch with anew, but not by itself", async () => {
  await using app = await startApp();
  const { id: programId } = await running(app.admin);
  const ana = await kept(app.admin);
  await settle(app);

  await send(app.admin, "disqualify", { leadId: ana.id, reasonCode: "NOT_ICP" });
  await settle(app);
  await send(app.admin, "reopen", { leadId: ana.id, reason: "Called" });
  await send(app.admin, "nurture", { leadId: ana.id });
  await settle(app);

  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([
    { state: "EXITED", exitReason: "DISQUALIFIED" },
  ]);
  const { counts } = await nurture(app.admin, "Enrol", { programId, leadIds: [ana.id] });
  expect(counts).toEqual({ enrolled: 1, rejected: 0 });
});

test("a lead that answers at any door is an inquiry, and out", async () => {
  await using app = await startApp();
  await running(app.admin);
  const ana = await kept(app.admin);
  await settle(app);

  await send(app.admin, "capture", { email: ana.email, receivedVia: "INBOUND_CALL" });
  await settle(app);

  expect((await readLead(app.admin, ana.id)).status).toBe("INQUIRY");
  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([
    { state: "EXITED", exitReason: "REACTIVATED" },
  ]);
});

test("the exit filter takes people out at their next step, the goal lets them finish", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { exitFilter: { emailKey: { contains: "leaver" } } });
  await running(app.admin, {
    goal: { emailKey: { contains: "finisher" } },
    entryFilter: { emailKey: { contains: "finisher" } },
  });

  const leaver = await kept(app.admin, { email: "leaver@prospect.test" });
  const finisher = await kept(app.admin, { email: "finisher@prospect.test" });
  await settle(app);

  expect(await enrolmentsOf(app.admin, leaver.id)).toMatchObject([
    { state: "EXITED", exitReason: "RULE", sends: { nodes: [] } },
  ]);
  expect(
    (await enrolmentsOf(app.admin, finisher.id)).map(
      ({ state, reachedGoal }: { state: string; reachedGoal: boolean }) => ({ state, reachedGoal }),
    ),
  ).toEqual(expect.arrayContaining([{ state: "COMPLETED", reachedGoal: true }]));
});

test("whoever matches enters; whoever does not, was in it before, or has no address does not", async () => {
  await using app = await startApp();
  await running(app.admin, { entryFilter: { emailKey: { contains: "prospect" } } });
  await running(app.admin, { name: "By hand only", entryFilter: null });
  const inside = await kept(app.admin);
  const outside = await kept(app.admin, { email: "ana@elsewhere.test" });
  const mute = await inquiry(app.admin, { email: null, phone: "+390255501234", name: "Bo Mute" });
  await send(app.admin, "nurture", { leadId: mute });

  await settle(app);
  await settle(app);

  expect(await enrolmentsOf(app.admin, inside.id)).toHaveLength(1);
  expect(await enrolmentsOf(app.admin, outside.id)).toHaveLength(0);
  expect(await enrolmentsOf(app.admin, mute)).toHaveLength(0);
});

test("everybody who is kept in touch with already is enrolled when somebody says so", async () => {
  await using app = await startApp();
  const before = [await kept(app.admin), await kept(app.admin), await kept(app.admin)];
  const inquirer = await reader(app.admin);
  await settle(app);
  const { id: programId } = await running(app.admin);
  await settle(app);
  expect(await app.count("nurture_enrolment")).toBe(0);

  await nurture(app.admin, "EnrolMatching", { programId });
  await settle(app);
  await nurture(app.admin, "EnrolMatching", { programId });
  await settle(app);

  expect(await app.count("nurture_enrolment")).toBe(before.length);
  expect(await enrolmentsOf(app.admin, inquirer.id)).toEqual([]);
});

test("the day to look at a lead again begins in the workspace's zone", async () => {
  await using app = await startApp({ now: "2026-03-02T09:30:00Z" });
  await nurture(app.admin, "Configure", { timezone: "Asia/Tokyo" });
  await running(app.admin, { steps: steps(3) });
  const id = await inquiry(app.admin);
  await send(app.admin, "nurture", { leadId: id, resumeOn: "2026-03-04" });
  await settle(app);

  await later(app, 29 * 3_600_000); // 23:30 in Tokyo, the day before
  expect((await readLead(app.admin, id)).status).toBe("NURTURING");
  await later(app, 3_600_000);

  const lead = await readLead(app.admin, id);
  expect(lead).toMatchObject({ status: "INQUIRY", resumeOn: null, queue: "marketing" });
  expect(await enrolmentsOf(app.admin, id)).toMatchObject([
    { state: "EXITED", exitReason: "REACTIVATED" },
  ]);
});

test("an archived programme lets everybody go and is not changed any more", async () => {
  await using app = await startApp();
  const { id: programId } = await running(app.admin);
  const ana = await kept(app.admin);
  await settle(app);

  await nurture(app.admin, "ProgramArchive", { programId });
  await settle(app);

  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([
    { state: "EXITED", exitReason: "MANUAL" },
  ]);
});
