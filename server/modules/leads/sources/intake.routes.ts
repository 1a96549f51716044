import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { isUuid } from "../../../ids.js";
import type { Route, RouteAnswer, RouteRequest } from "../../../route.js";
import { admitByRate } from "./commands/admit-by-rate.js";
import {
  captureThroughSource,
  type Refused,
  type TakenIn,
} from "./commands/capture-through-source.js";
import { actorOfSource, openByKey, openBySignature } from "./commands/open-source.js";
import type { LeadSource } from "./lead-source.entity.js";
import { recordsOf } from "./rules/connector-presets.js";

const FORM = "application/x-www-form-urlencoded";
const MAX_BODY_BYTES = 262_144;
const MAX_RECORDS = 200;

/** What programs and other systems send people to. */
export const intakeRoute: Route = {
  method: "POST",
  path: "/intake/:key",
  accepts: ["application/json", FORM],
  isOpen: true,
  handle: takeRequest,
};

type Received = Omit<RouteRequest, "body"> & { readonly body: Buffer };

async function takeRequest(nobody: Context, request: RouteRequest): Promise<RouteAnswer> {
  const received = { ...request, body: await bytesOf(request.body) };
  const source = await sourceOf(nobody, received);
  const ctx: Context = { ...nobody.publicIn(source.workspaceId), actor: actorOfSource(source) };
  const text = received.body.toString("utf8");
  const body = bodyOf(received, text);
  const records = body === null ? [text] : recordsOf(body, source.preset);
  if (records.length > MAX_RECORDS) {
    const message = `A delivery brings at most ${MAX_RECORDS} people.`;
    throw new AppError("PAYLOAD_TOO_LARGE", message, { max: MAX_RECORDS });
  }
  if (records.length > 0) await admitByRate(ctx, source, records.length);
  const taken = await takeRecords(ctx, source, { records, id: deliveryIdOf(received) });
  if (body === null) {
    const [kept] = taken;
    const payloadId = kept?.kind === "REFUSED" ? kept.payload.id : null;
    throw new AppError("BAD_REQUEST", "The body is not JSON. It is kept.", { payloadId });
  }
  return answer(taken, Array.isArray(body) || records.length !== 1);
}

async function bytesOf(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      throw new AppError("PAYLOAD_TOO_LARGE", "The body is too large.", { max: MAX_BODY_BYTES });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** By the source's key in `Authorization`, or by a signature made with it. */
function sourceOf(
  nobody: Context,
  { headers, params, query, body }: Received,
): Promise<LeadSource> {
  const publicKey = params["key"] ?? "";
  const [, credential] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (credential !== undefined) return openByKey(nobody.publicIn, publicKey, credential);
  const id = textOf(headers["webhook-id"]);
  const timestamp = textOf(headers["webhook-timestamp"]);
  const signatures = textOf(headers["webhook-signature"]);
  if (id === null || timestamp === null || signatures === null) {
    const message = "Send the source's key as `Authorization: Bearer …`, or sign with it.";
    throw new AppError("UNAUTHENTICATED", message);
  }
  const workspaceId = query["workspace"] ?? "";
  if (!isUuid(workspaceId)) {
    const message = "A signed delivery names its workspace: `?workspace=…`, as in `intakePath`.";
    throw new AppError("UNAUTHENTICATED", message);
  }
  const signed = { id, timestamp, signatures, body };
  return openBySignature(nobody.publicIn(workspaceId), publicKey, signed);
}

function textOf(header: string | string[] | undefined): string | null {
  return typeof header === "string" && header !== "" ? header : null;
}

function deliveryIdOf({ headers }: Received): string | null {
  return textOf(headers["webhook-id"]) ?? textOf(headers["idempotency-key"]);
}

/** The body as it was meant; null for what is no JSON. */
function bodyOf({ headers }: Received, text: string): unknown {
  if ((headers["content-type"] ?? "").toLowerCase().startsWith(FORM)) return formOf(text);
  try {
    return JSON.parse(text);
  } catch {
    return null; // kept as text
  }
}

function formOf(text: string): Record<string, unknown> {
  const form = new URLSearchParams(text);
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [first, ...more] = form.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

type Outcome = TakenIn | Refused;
type Delivery = { readonly records: readonly unknown[]; readonly id: string | null };

/** Each in a transaction of its own: what is taken in is safe before the next is looked at. */
async function takeRecords(
  ctx: Context,
  source: LeadSource,
  { records, id }: Delivery,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [nth, record] of records.entries()) {
    const ownId = id === null || records.length === 1 ? id : `${id}#${nth}`;
    const arriving = { deliveryId: ownId, isAdmitted: true };
    outcomes.push(await captureThroughSource(ctx, source, record, arriving));
  }
  return outcomes;
}

/** One person is answered by itself, a refusal as an error; of several each is told. */
function answer(taken: readonly Outcome[], isList: boolean): RouteAnswer {
  const [only] = taken;
  if (!isList && only?.kind === "REFUSED") {
    const { code, message } = only.error;
    throw new AppError(code, message, refusal(only));
  }
  const results = taken.map(told);
  return { status: 200, body: isList ? { results } : { ...results[0] } };
}

function told(outcome: Outcome) {
  if (outcome.kind === "REFUSED") return { code: outcome.error.code, ...refusal(outcome) };
  const { lead, outcome: did, problems, isReplay: repeated } = outcome;
  return { leadId: lead.id, outcome: did, repeated, problems };
}

function refusal({ payload }: Refused) {
  return { problems: payload.problems, payloadId: payload.id };
}
