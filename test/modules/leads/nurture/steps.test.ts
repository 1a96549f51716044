import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { startMailServer } from "../../../support/mail-server.js";
import {
  DAY,
  enrolmentsOf,
  kept,
  later,
  nurture,
  running,
  settle,
  steps,
  through,
} from "./nurture-kit.js";

test("steps that change under way: nobody gets one twice, and everybody goes on with the new ones", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId, stepIds } = await running(app.admin, { steps: steps(3) });
  const [first, second, third] = stepIds;
  const ana = await kept(app.admin);
  await settle(app);

  // The second goes, a new one comes before the third, and the first has other words.
  const [one, two, three] = steps(3);
  const edited = [
    { ...one, id: first, subject: "The first letter, anew" },
    { ...two, subject: "Instead of the second" },
    { ...three, id: third },
  ];
  const { program } = await nurture(app.admin, "ProgramUpdate", { programId, steps: edited });
  await settle(app);
  const ben = await kept(app.admin, { givenName: "Ben" });
  for (let day = 0; day < 4; day += 1) await later(app, DAY + 60_000);

  const subjects = (to: string) =>
    server.received
      .filter((mail) => mail.to.includes(to))
      .map(({ text }) => /^Subject: (.*)\r$/m.exec(text)?.[1]);
  expect(subjects(ana.email)).toEqual([
    "Letter 1 for Ana",
    "Instead of the second",
    "Letter 3 for Ana",
  ]);
  expect(subjects(ben.email)).toEqual([
    "The first letter, anew",
    "Instead of the second",
    "Letter 3 for Ben",
  ]);
  const [{ sends }] = await enrolmentsOf(app.admin, ben.id);
  expect(sends.nodes.map(({ stepVersion }: { stepVersion: number }) => stepVersion)).toEqual([
    2, 1, 1,
  ]);
  expect(program.steps.nodes).toMatchObject([
    { id: first, position: 1, version: 2 },
    { id: second, position: 1, retiredAt: expect.any(String) },
    { subject: "Instead of the second", position: 2, retiredAt: null },
    { id: third, position: 3, retiredAt: null },
  ]);
});

test("a wait that is made shorter holds for who waits already", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const [one, two] = steps(2);
  const long = [one, { ...two, waitFor: "P30D" }];
  const { id: programId, stepIds } = await running(app.admin, { steps: long });
  await kept(app.admin);
  await settle(app);
  app.clock.advance(2 * DAY);

  const shorter = [
    { ...one, id: stepIds[0] },
    { ...two, id: stepIds[1], waitFor: "P1D" },
  ];
  await nurture(app.admin, "ProgramUpdate", { programId, steps: shorter });
  await settle(app);

  expect(server.received).toHaveLength(2);
});

test("a condition on the lead or on an earlier letter leaves a step out", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const [one, two, three] = steps(3);
  await running(app.admin, {
    steps: [
      one,
      { ...two, condition: { engaged: { step: 1, did: "CLICKED" } } },
      {
        ...three,
        condition: {
          engaged: { step: 1, did: "CLICKED", not: true },
          lead: { emailKey: { contains: "ben" } },
        },
      },
    ],
  });
  const ana = await kept(app.admin);
  const ben = await kept(app.admin, { email: "ben@prospect.test" });

  await settle(app);
  for (let day = 0; day < 3; day += 1) await later(app, DAY + 60_000);

  const outcomes = async (leadId: string) => {
    const [{ sends }] = await enrolmentsOf(app.admin, leadId);
    return sends.nodes.map(
      ({ state, skipReason }: { state: string; skipReason: string | null }) => skipReason ?? state,
    );
  };
  expect(await outcomes(ana.id)).toEqual(["DELIVERED", "CONDITION", "CONDITION"]);
  expect(await outcomes(ben.id)).toEqual(["DELIVERED", "CONDITION", "DELIVERED"]);
});

test("whoever comes back into a programme gets no letter a second time", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin, { steps: steps(2) });
  const ana = await kept(app.admin);
  await settle(app);
  const [{ id: enrolmentId }] = await enrolmentsOf(app.admin, ana.id);
  await nurture(app.admin, "EnrolmentExit", { enrolmentId });

  const { counts } = await nurture(app.admin, "Enrol", { programId, leadIds: [ana.id] });
  await settle(app);
  await later(app, 2 * DAY);

  expect(counts).toEqual({ enrolled: 1, rejected: 0 });
  expect(server.received.map(({ text }) => /^Subject: (.*)\r$/m.exec(text)?.[1])).toEqual([
    "Letter 1 for Ana",
    "Letter 2 for Ana",
  ]);
  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([
    { state: "COMPLETED", entry: "BY_HAND" },
    { state: "EXITED", exitReason: "MANUAL", entry: "BY_FILTER" },
  ]);
});

test("a programme that is held sends nothing; let go, it goes on", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id: programId } = await running(app.admin, { steps: steps(2) });
  await kept(app.admin);
  await settle(app);

  await nurture(app.admin, "ProgramPause", { programId });
  await later(app, 3 * DAY);
  expect(server.received).toHaveLength(1);
  await nurture(app.admin, "ProgramActivate", { programId });
  await settle(app);

  expect(server.received).toHaveLength(2);
});

test("somebody who is held waits; resumed, they go on", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { steps: steps(2) });
  const ana = await kept(app.admin);
  await settle(app);
  const [{ id: enrolmentId }] = await enrolmentsOf(app.admin, ana.id);

  const { enrolment } = await nurture(app.admin, "EnrolmentPause", { enrolmentId });
  await later(app, 3 * DAY);
  expect(server.received).toHaveLength(1);
  expect(enrolment).toMatchObject({ state: "PAUSED", dueAt: null });
  await nurture(app.admin, "EnrolmentResume", { enrolmentId });
  await settle(app);

  expect(server.received).toHaveLength(2);
});
