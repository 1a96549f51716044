import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../../support/app.js";
import { inquiry, send } from "../lead-kit.js";
import {
  enrolmentsOf,
  kept,
  nurture,
  reader,
  running,
  settle,
  steps,
  TOPIC,
} from "./nurture-kit.js";

const program = { name: "Pump letter", topic: TOPIC };
const [one, two] = steps(2);

async function nothingWritten(app: TestApp) {
  for (const table of ["nurture_program", "nurture_step"]) {
    expect(await app.count(table)).toBe(0);
  }
  const { nurtureSettings } = await app.admin.gql("{ nurtureSettings { version } }");
  expect(nurtureSettings.version).toBe(1);
}

test.each([
  ["a wait that is negative", { steps: [{ ...one, waitFor: "-P3D" }] }, "steps.0.waitFor"],
  ["a cap over no time", { frequencyCap: { max: 1, per: "PT0S" } }, "frequencyCap.per"],
  ["a cap of nothing", { frequencyCap: { max: 0, per: "P1D" } }, "frequencyCap.max"],
  ["an hour that is none", { steps: [{ ...one, untilHour: 24 }] }, "steps.0.untilHour"],
  ["an unknown variable", { steps: [one, { ...two, text: "Hi {{firstname}}" }] }, "steps.1.text"],
  [
    "logic in a template",
    { steps: [{ ...one, subject: "{{#name}}x{{/name}}" }] },
    "steps.0.subject",
  ],
  ["a tag left open", { steps: [{ ...one, html: "<p>{{name</p>" }] }, "steps.0.html"],
  ["a value as HTML", { steps: [{ ...one, html: "{{{name}}}" }] }, "steps.0.html"],
  [
    "a condition on a later step",
    { steps: [{ ...one, condition: { engaged: { step: 1, did: "OPENED" } } }] },
    "steps.0.condition.engaged.step",
  ],
  ["a topic that is no slug", { topic: "Pump Letter" }, "topic"],
])("refused with nothing written: %s", async (_, input, path) => {
  await using app = await startApp();

  const data = await expectCode(
    "INVALID_INPUT",
    nurture(app.admin, "ProgramCreate", { ...program, ...input }),
  );

  expect(data.problems).toMatchObject([{ path: expect.stringMatching(`${path}$`) }]);
  await nothingWritten(app);
});

test("the unknown variable is named, and those there are", async () => {
  await using app = await startApp();
  const input = { ...program, steps: [{ ...one, text: "Hi {{firstname}}" }] };

  const data = await expectCode("INVALID_INPUT", nurture(app.admin, "ProgramCreate", input));

  expect(data.problems[0].message).toContain("{{firstname}}");
  expect(data.problems[0].message).toContain("givenName");
});

test("a filter with an id of another type, or nested too deep, is refused when it is written", async () => {
  await using app = await startApp();
  const filter = { ownerId: { eq: "lead_00000000-0000-7000-8000-000000000000" } };
  const deep = { and: [{ and: [{ and: [{ and: [{ status: { eq: "RAW" } }] }] }] }] };

  await expectCode(
    "INVALID_ID",
    nurture(app.admin, "ProgramCreate", { ...program, entryFilter: filter }),
  );
  await expectCode(
    "INVALID_FILTER",
    nurture(app.admin, "ProgramCreate", { ...program, goal: deep }),
  );

  await nothingWritten(app);
});

test("a zone that is none, and a cap of nothing, are no settings", async () => {
  await using app = await startApp();

  await expectCode("INVALID_INPUT", nurture(app.admin, "Configure", { timezone: "Mars/Olympus" }));
  const frequencyCap = { max: 0, per: "P1D" };
  await expectCode("INVALID_INPUT", nurture(app.admin, "Configure", { frequencyCap }));

  await nothingWritten(app);
});

test("a programme without a step does not run, and one that runs keeps one", async () => {
  await using app = await startApp();
  const { program: draft } = await nurture(app.admin, "ProgramCreate", program);
  const { id: running_ } = await running(app.admin);

  const data = await expectCode(
    "TRANSITION_GUARD",
    nurture(app.admin, "ProgramActivate", { programId: draft.id }),
  );
  await expectCode(
    "TRANSITION_GUARD",
    nurture(app.admin, "ProgramUpdate", { programId: running_, steps: [] }),
  );
  await expectCode(
    "ILLEGAL_TRANSITION",
    nurture(app.admin, "ProgramPause", { programId: draft.id }),
  );
  await expectCode(
    "ILLEGAL_TRANSITION",
    nurture(app.admin, "ProgramActivate", { programId: running_ }),
  );

  expect(data.guard).toBe("has-steps");
});

test("another programme's step is not taken over, nor one named twice", async () => {
  await using app = await startApp();
  const mine = await running(app.admin);
  const theirs = await running(app.admin, { name: "Theirs" });
  const update = (ids: unknown[]) =>
    nurture(app.admin, "ProgramUpdate", {
      programId: mine.id,
      steps: ids.map((id) => ({ ...one, id })),
    });

  await expectCode("NOT_FOUND", update([theirs.stepIds[0]]));
  await expectCode("INVALID_INPUT", update([mine.stepIds[0], mine.stepIds[0]]));

  expect(await app.count("nurture_step")).toBe(4);
});

test("of leads enrolled by hand each is answered for: taken in, or refused with the reason", async () => {
  await using app = await startApp();
  const { id: programId } = await running(app.admin, { entryFilter: null });
  const good = await kept(app.admin);
  const inquirer = await reader(app.admin);
  const gone = await kept(app.admin);
  await app.admin.gql(
    `mutation ($input: ConsentRevokeInput!) { consentRevoke(input: $input) { suppression { id } } }`,
    { input: { address: gone.email, channel: "EMAIL" } },
  );
  const mute = await inquiry(app.admin, { email: null, phone: "+390255501234", name: "Bo Mute" });
  await send(app.admin, "nurture", { leadId: mute });
  const nobody = "lead_00000000-0000-7000-8000-000000000000";

  const leadIds = [good.id, inquirer.id, gone.id, mute, nobody, good.id];
  const { results, counts } = await nurture(app.admin, "Enrol", { programId, leadIds });

  expect(counts).toEqual({ enrolled: 1, rejected: 5 });
  expect(
    results.map(({ error }: { error: { code: string } | null }) => error?.code ?? null),
  ).toEqual([
    null,
    "TRANSITION_GUARD",
    "TRANSITION_GUARD",
    "TRANSITION_GUARD",
    "NOT_FOUND",
    "CONFLICT",
  ]);
  expect(await app.count("nurture_enrolment")).toBe(1);
  expect(await app.events("nurture.enrolled")).toHaveLength(1);
});

test("a converted lead, 201 leads, nobody at all, and a draft take nobody in", async () => {
  await using app = await startApp();
  const { id: programId } = await running(app.admin, { entryFilter: null });
  const { program: draft } = await nurture(app.admin, "ProgramCreate", program);
  const ana = await kept(app.admin);
  const many = Array.from({ length: 201 }, () => ana.id);

  await expectCode("INVALID_INPUT", nurture(app.admin, "Enrol", { programId, leadIds: many }));
  await expectCode("INVALID_INPUT", nurture(app.admin, "Enrol", { programId, leadIds: [] }));
  await expectCode(
    "TRANSITION_GUARD",
    nurture(app.admin, "Enrol", { programId: draft.id, leadIds: [ana.id] }),
  );
  await expectCode("TRANSITION_GUARD", nurture(app.admin, "EnrolMatching", { programId }));

  expect(await app.count("nurture_enrolment")).toBe(0);
});

test("who has left is not held, and who goes on is not resumed", async () => {
  await using app = await startApp();
  await running(app.admin);
  const ana = await kept(app.admin);
  await settle(app);
  const [{ id: enrolmentId }] = await enrolmentsOf(app.admin, ana.id);

  await expectCode("ILLEGAL_TRANSITION", nurture(app.admin, "EnrolmentResume", { enrolmentId }));
  await nurture(app.admin, "EnrolmentExit", { enrolmentId });
  for (const move of ["EnrolmentPause", "EnrolmentResume", "EnrolmentExit"]) {
    await expectCode("ILLEGAL_TRANSITION", nurture(app.admin, move, { enrolmentId }));
  }
});

test("sales reads, marketing writes and enrols, its manager lets run", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const marketer = await app.person(Department.MARKETING);
  const manager = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  const liaison = await app.person(Department.LIAISON);

  await expectCode("FORBIDDEN", nurture(seller, "ProgramCreate", program));
  const { program: draft } = await nurture(marketer, "ProgramCreate", { ...program, steps: [one] });
  await expectCode("FORBIDDEN", nurture(marketer, "ProgramActivate", { programId: draft.id }));
  await expectCode("FORBIDDEN", nurture(marketer, "Configure", { timezone: "Europe/Rome" }));
  await nurture(manager, "ProgramActivate", { programId: draft.id });
  const ana = await kept(app.admin);
  await expectCode(
    "FORBIDDEN",
    nurture(seller, "Enrol", { programId: draft.id, leadIds: [ana.id] }),
  );
  await nurture(marketer, "Enrol", { programId: draft.id, leadIds: [ana.id] });

  const count = "{ nurtureEnrolmentsCount { count } nurturePrograms { nodes { name } } }";
  expect(await seller.gql(count)).toMatchObject({ nurtureEnrolmentsCount: { count: 1 } });
  expect(await liaison.gql(count)).toEqual({
    nurtureEnrolmentsCount: { count: 0 }, // of leads they do not see
    nurturePrograms: { nodes: [{ name: "Pump letter" }] },
  });
});
