import { expect, test } from "vitest";

import { startApp, type TestApp } from "../../../support/app.js";
import { startMailServer, type MailServer } from "../../../support/mail-server.js";
import { send } from "../lead-kit.js";
import * as kit from "../merge-kit.js";
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

async function merge(app: TestApp, survivorId: string, mergedIds: string[]): Promise<string> {
  const merged = await kit.merge(app.admin, { survivorId, mergedIds });
  await settle(app);
  return merged.merge.id;
}

async function unmerge(app: TestApp, mergeId: string): Promise<void> {
  await kit.unmerge(app.admin, mergeId);
  await settle(app);
}

/** Which letters went out, in their order, whoever they went to. */
function lettersOf(server: MailServer): (string | undefined)[] {
  return server.received.map(({ text }) => /^Subject: (Letter \d)/m.exec(text)?.[1]);
}

async function states(app: TestApp, leadId: string) {
  const rows = await enrolmentsOf(app.admin, leadId);
  return rows.map(({ state, exitReason }: { state: string; exitReason: string | null }) =>
    [state, exitReason].join(" ").trim(),
  );
}

test("of two that are one person one way goes on, and both go on when that is undone", async () => {
  await using app = await startApp();
  await running(app.admin, { steps: steps(3) });
  const [ana, ben] = [await kept(app.admin), await kept(app.admin)];
  await settle(app);

  const mergeId = await merge(app, ana.id, [ben.id]);
  expect((await states(app, ana.id)).sort()).toEqual(["ACTIVE", "EXITED MERGED"]);
  await unmerge(app, mergeId);

  expect(await states(app, ana.id)).toEqual(["ACTIVE"]);
  expect(await states(app, ben.id)).toEqual(["ACTIVE"]);
});

test("a way moves to the survivor, with the letters that were had", async () => {
  await using app = await startApp();
  await running(app.admin, { entryFilter: { emailKey: { contains: "ben" } }, steps: steps(3) });
  const ana = await kept(app.admin);
  const ben = await kept(app.admin, { email: "ben@prospect.test" });
  await settle(app);

  const mergeId = await merge(app, ana.id, [ben.id]);

  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({ state: "ACTIVE", sends: { nodes: [{ state: "SCHEDULED" }] } });
  await unmerge(app, mergeId);
  expect(await states(app, ana.id)).toEqual([]);
  expect(await states(app, ben.id)).toEqual(["ACTIVE"]);
});

test("merged into a lead that sales has, nobody is written to; undone, the letters go on", async () => {
  await using app = await startApp();
  await running(app.admin, { steps: steps(3) });
  const [ana, ben] = [await kept(app.admin), await kept(app.admin)];
  await settle(app);
  await send(app.admin, "handRaise", { leadId: ana.id });
  await settle(app);

  const mergeId = await merge(app, ana.id, [ben.id]);
  expect((await states(app, ana.id)).sort()).toEqual(["EXITED MERGED", "EXITED REACTIVATED"]);
  await unmerge(app, mergeId);

  expect(await states(app, ana.id)).toEqual(["EXITED REACTIVATED"]);
  expect(await states(app, ben.id)).toEqual(["ACTIVE"]);
});

test("what ends with a merge is in the log, the history and the audit trail as any other end", async () => {
  await using app = await startApp();
  await running(app.admin, { steps: steps(3) });
  const [ana, ben] = [await kept(app.admin), await kept(app.admin)];
  await settle(app);
  const [{ id: enrolmentId }] = await enrolmentsOf(app.admin, ben.id);
  const bens = { enrolmentId, leadId: ben.id };

  const merged = await kit.merge(app.admin, { survivorId: ana.id, mergedIds: [ben.id] });

  const payloads = async (name: string) => (await app.events(name)).map(({ payload }) => payload);
  expect(await payloads("nurture.ended")).toMatchObject([
    { ...bens, state: "EXITED", exitReason: "MERGED" },
  ]);
  const { auditEntries, nurtureEnrolment } = await app.admin.gql(
    `query ($id: ID!, $subject: String!) {
       auditEntries(filter: { subjectId: { eq: $subject } }) { nodes { changes } }
       nurtureEnrolment(id: $id) { history { nodes { from: fromState to: toState } } } }`,
    { id: enrolmentId, subject: enrolmentId },
  );
  expect(auditEntries.nodes).toContainEqual({
    changes: { state: ["ACTIVE", "EXITED"], exitReason: [null, "MERGED"] },
  });
  expect(nurtureEnrolment.history.nodes.at(-1)).toEqual({ from: "ACTIVE", to: "EXITED" });

  await kit.unmerge(app.admin, merged.merge.id);

  expect(await payloads("nurture.held")).toMatchObject([{ ...bens, state: "ACTIVE" }]);
});

test("no step comes a second time to who turns out to be one person", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { steps: steps(3) });
  const ben = await kept(app.admin);
  await settle(app);
  await later(app, DAY + 60_000);
  const ana = await kept(app.admin);
  await settle(app);
  expect(lettersOf(server)).toEqual(["Letter 1", "Letter 2", "Letter 1"]);

  await merge(app, ana.id, [ben.id]);
  for (let day = 0; day < 4; day += 1) await later(app, DAY + 60_000);

  expect(lettersOf(server).slice(3)).toEqual(["Letter 3"]);
  expect((await states(app, ana.id)).sort()).toEqual(["COMPLETED", "EXITED MERGED"]);
});

test("a cap counts what the other lead of the person was sent", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await nurture(app.admin, "Configure", { frequencyCap: { max: 1, per: "P7D" } });
  const [letter] = steps(1);
  const of = (name: string, waitFor: string) =>
    running(app.admin, {
      name,
      entryFilter: { emailKey: { contains: name } },
      steps: [{ ...letter, waitFor }],
    });
  await of("ana", "P2D");
  await of("ben", "P1D");
  const ana = await kept(app.admin, { email: "ana@prospect.test" });
  const ben = await kept(app.admin, { email: "ben@prospect.test" });
  await settle(app);
  await later(app, DAY + 60_000);
  expect(server.received).toHaveLength(1);

  await merge(app, ana.id, [ben.id]);
  await later(app, 6 * DAY);
  expect(server.received).toHaveLength(1);
  await later(app, DAY + 120_000);

  expect(server.received).toHaveLength(2);
});

test("a letter that waits on a way that ends is withdrawn; another goes when the merge is undone", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin, { steps: steps(2) });
  server.mood = "busy";
  const [ana, ben] = [await kept(app.admin), await kept(app.admin)];
  await settle(app);

  const mergeId = await merge(app, ana.id, [ben.id]);
  const sends = (await enrolmentsOf(app.admin, ana.id)).flatMap(
    (each: { sends: { nodes: { state: string; skipReason: string | null }[] } }) =>
      each.sends.nodes.map(({ state, skipReason }) => skipReason ?? state),
  );
  expect(sends.sort()).toEqual(["EXITED", "SCHEDULED"]);
  server.mood = "takes";
  await unmerge(app, mergeId);
  await later(app, 120_000);

  expect(server.received.map(({ to }) => to[0]).sort()).toEqual([ana.email, ben.email].sort());
});

test("undone, nobody goes on where they have come in anew, nor in a programme that is over", async () => {
  await using app = await startApp();
  const { id: programId } = await running(app.admin, { steps: steps(3) });
  const { id: over } = await running(app.admin, { name: "Over", steps: steps(3) });
  const ben = await kept(app.admin);
  await settle(app);
  await later(app, DAY + 60_000); // he is further than she will be
  const ana = await kept(app.admin);
  await settle(app);
  const mergeId = await merge(app, ana.id, [ben.id]);
  const live = async (leadId: string) =>
    (await enrolmentsOf(app.admin, leadId))
      .filter(({ endedAt }: { endedAt: string | null }) => endedAt === null)
      .map((each: { program: { id: string }; entry: string; id: string }) => each);
  for (const { id: enrolmentId, program } of await live(ana.id)) {
    if (program.id === programId) await nurture(app.admin, "EnrolmentExit", { enrolmentId });
  }
  await nurture(app.admin, "Enrol", { programId, leadIds: [ana.id] });
  await nurture(app.admin, "ProgramArchive", { programId: over });
  await settle(app);

  await unmerge(app, mergeId);

  expect(await live(ana.id)).toMatchObject([{ program: { id: programId }, entry: "BY_HAND" }]);
  expect(await live(ben.id)).toEqual([]);
});
