import { smtpSender } from "../../../../server/mail/smtp.js";
import { Department } from "../../../../server/modules/people/department.js";
import type { Caller, TestApp } from "../../../support/app.js";
import type { MailServer } from "../../../support/mail-server.js";
import { inquiry, send } from "../lead-kit.js";

export const DAY = 86_400_000;
export const TOPIC = "pump-letter";
type Input = Record<string, unknown>;

/** How the app's mail leaves: through a real mail server on this machine. */
export function through(server: MailServer) {
  const origin = () => "https://liaison.test";
  return { send: smtpSender(server.url), from: "Acme <hello@acme.test>", origin };
}

const ROW = {
  Program:
    "program { id version status activatedAt steps { nodes { id version position subject retiredAt waitFor condition { engaged { stepId did not } lead } } } }",
  Enrolment: "enrolment { id version state exitReason dueAt }",
} as const;

/** Sends `nurture<Mutation>` and returns its payload. */
export async function nurture(caller: Caller, mutation: string, input: Input) {
  const fields = mutation.startsWith("Enrolment")
    ? ROW.Enrolment
    : mutation === "Enrol"
      ? "results { outcome enrolment { id state lead { id } } error { code message } } counts { enrolled rejected }"
      : mutation === "Configure"
        ? "settings { id version timezone frequencyCap { max per whenCapped } }"
        : mutation === "StepTest"
          ? "mail { toAddress subject state }"
          : ROW.Program;
  const data = await caller.gql(
    `mutation ($input: Nurture${mutation}Input!) { nurture${mutation}(input: $input) { ${fields} } }`,
    { input },
  );
  return data[`nurture${mutation}`];
}

/** Steps that come a day after each other, the first at once. */
export function steps(count: number): Input[] {
  return Array.from({ length: count }, (_, nth) => ({
    waitFor: nth === 0 ? "PT0S" : "P1D",
    subject: `Letter ${nth + 1} for {{givenName}}`,
    text: `Dear {{givenName}} of {{company}}, read on: https://acme.test/${nth + 1}`,
  }));
}

/** A programme that runs, made by marketing; answers with its id and its steps' ids. */
export async function running(caller: Caller, input: Input = {}) {
  const program = { name: "Pump letter", topic: TOPIC, entryFilter: {}, steps: steps(2), ...input };
  const { id } = (await nurture(caller, "ProgramCreate", program)).program;
  const active = (await nurture(caller, "ProgramActivate", { programId: id })).program;
  return { id, stepIds: active.steps.nodes.map((step: { id: string }) => step.id) };
}

/** Somebody who agreed to the letter and is no lead to be kept in touch with yet. */
export async function reader(caller: Caller, fields: Input = {}, topic = TOPIC) {
  const email = `reader${Math.random().toString(36).slice(2)}@prospect.test`;
  const id = await inquiry(caller, { email, givenName: "Ana", company: "Castellan", ...fields });
  const address = fields["email"] ?? email;
  const consent = { channel: "EMAIL", topic, basis: "CONSENT", shownText: "Send me the letter." };
  await caller.gql(
    `mutation ($input: ConsentRecordInput!) { consentRecord(input: $input) { consent { id } } }`,
    { input: { address, ...consent } },
  );
  return { id, email: String(address) };
}

/** The same, kept in touch with from now on: enters by itself what takes them in. */
export async function kept(caller: Caller, fields: Input = {}, topic = TOPIC) {
  const person = await reader(caller, fields, topic);
  await send(caller, "nurture", { leadId: person.id });
  return person;
}

/** Consumers and jobs until nothing is left that is due now. */
export async function settle(app: TestApp): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await app.core.relay.drain();
    await app.jobs();
  }
}

/** Lets time go by, with what falls due on the way. */
export async function later(app: TestApp, ms: number): Promise<void> {
  app.clock.advance(ms);
  await settle(app);
}

export async function enrolmentsOf(caller: Caller, leadId: string) {
  const data = await caller.gql(
    `query ($id: ID!) { lead(id: $id) { status nurtureEnrolments { nodes { id state exitReason entry
       reachedGoal dueAt endedAt program { id } lastStep { id }
       sends(orderBy: [{ field: SCHEDULED_AT, direction: ASC }]) { nodes { id state skipReason
         stepVersion scheduledAt sentAt tellsOpens openedAt clickedAt repliedAt failure step { id } } }
       history { nodes { from: fromState to: toState } } } } } }`,
    { id: leadId },
  );
  return data.lead.nurtureEnrolments.nodes;
}

export async function staff(app: TestApp) {
  const marketer = await app.person(Department.MARKETING);
  return { marketer, admin: app.admin };
}

export async function results(caller: Caller, programId: string) {
  const data = await caller.gql(
    `query ($id: ID!) { nurtureResults(programId: $id) { enrolled live completed reachedGoal
       reactivated converted scheduled sent delivered tellingOpens opened clicked replied bounced skipped
       unsubscribed steps { sent skipped unsubscribed step { id } } } }`,
    { id: programId },
  );
  return data.nurtureResults;
}
