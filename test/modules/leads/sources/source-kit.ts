import type { Actor } from "../../../../server/auth/actor.js";
import type { Context } from "../../../../server/context.js";
import {
  captureThroughSource,
  type Arriving,
} from "../../../../server/modules/leads/sources/commands/capture-through-source.js";
import { LeadSource } from "../../../../server/modules/leads/sources/lead-source.entity.js";
import type { Caller, TestApp } from "../../../support/app.js";

const CREATE = `mutation ($input: LeadSourceCreateInput!) {
  leadSourceCreate(input: $input) { key source { id key intakePath } } }`;

export type MadeSource = { id: string; key: string; secret: string; intakePath: string };

export async function makeSource(app: TestApp, input: object = {}): Promise<MadeSource> {
  const given = { name: "Contact form", kind: "WEB_FORM", ...input };
  const { leadSourceCreate: made } = await app.admin.gql(CREATE, { input: given });
  return { ...made.source, secret: made.key };
}

export async function updateSource(app: TestApp, sourceId: string, input: object): Promise<void> {
  const document = `mutation ($input: LeadSourceUpdateInput!) {
    leadSourceUpdate(input: $input) { source { id } } }`;
  await app.admin.gql(document, { input: { sourceId, ...input } });
}

export async function pause(app: TestApp, sourceId: string, verb = "Pause"): Promise<void> {
  await app.admin.gql(
    `mutation ($input: LeadSource${verb}Input!) {
      leadSource${verb}(input: $input) { source { id } } }`,
    { input: { sourceId } },
  );
}

/** A request of its own to the one way in. */
export async function deliver(app: TestApp, id: string, payload: unknown, arriving?: Arriving) {
  const ctx = contextOf(app, app.admin.actor);
  const { workspaceId } = app;
  const source = await ctx.db.run((manager) =>
    manager.findOneByOrFail(LeadSource, { workspaceId, id }),
  );
  return captureThroughSource(ctx, source, payload, arriving);
}

export function contextOf(app: TestApp, actor: Actor): Context {
  return app.core.contextFor(actor, "delivery", app.system.log);
}

export const PAYLOAD = `id version state reasonCode problems { path code } tries payload lead { id }
  source { id }`;

export async function refusedOf(caller: Caller) {
  const { intakePayloads } = await caller.gql(`{ intakePayloads { nodes { ${PAYLOAD} } } }`);
  return intakePayloads.nodes;
}

const mutations = {
  intakeMend: `payload { ${PAYLOAD} }`,
  intakeReplay: `results { outcome lead { id } payload { ${PAYLOAD} } }`,
  intakeDiscard: `payloads { ${PAYLOAD} }`,
  intakeErase: "erased",
  leadIntake: `results { outcome repeated lead { id name email sourceDetail attributes source { id } }
    problems { path code } refused { ${PAYLOAD} } }`,
} as const;

export async function send(caller: Caller, name: keyof typeof mutations, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${mutations[name]} } }`;
  return (await caller.gql(document, { input }))[name];
}

export async function leadOf(app: TestApp, id: string) {
  const { lead } = await app.admin.gql(
    `query ($id: ID!) { lead(id: $id) {
      name email phone countryCode receivedVia sourceDetail queue attributes owner { id }
      source { id } externalReferences { nodes { system externalId } }
      touches { nodes { receivedVia occurredAt source { id } } } } }`,
    { id },
  );
  return lead;
}
