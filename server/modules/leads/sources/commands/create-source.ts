import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { mustBeFree } from "../../../../history/must-be-free.js";
import { insertRow, type NewRow } from "../../../../history/write.js";
import { LeadSource, type LeadSourceKey } from "../lead-source.entity.js";
import { channelOfKind, LeadSourceStatus, trustOfKind } from "../lead-source.enums.js";
import { leadSourceCreated } from "../lead-source.events.js";
import type { LeadSourceCreateInput } from "../lead-source.inputs.js";
import { allowances } from "../rules/capture-fields.js";
import { slugOf } from "../rules/source-rules.js";
import { checkSource } from "./check-source.js";
import { issueSourceKey } from "./source-key.js";

const RATE_PER_MINUTE = 60;
const RATE_PER_DAY = 10_000;

type NewSource = { source: LeadSource; sourceKey: LeadSourceKey; key: string };

/** Makes a door for leads with its first key. CONFLICT when name or public name are taken. */
export async function createSource(ctx: Context, input: LeadSourceCreateInput): Promise<NewSource> {
  const values = valuesOf(input);
  await checkSource(ctx, values);
  const { name, key } = values;
  await nameMustBeFree(ctx, name);
  await mustBeFree(ctx, LeadSource, { key }, { why: "A source has this key already." });
  const source = await insertRow(ctx, LeadSource, values);
  const { id: sourceId, key: publicKey, kind } = source;
  await emit(ctx, leadSourceCreated({ sourceId, key: publicKey, kind }));
  return { source, ...(await issueSourceKey(ctx, source, null)) };
}

function valuesOf(input: LeadSourceCreateInput) {
  const { kind, name } = input;
  const key = input.key ?? slugOf(name);
  if (key === null) {
    throw invalidInput([{ path: "input.key", message: "is needed: none can be made of the name" }]);
  }
  return {
    name,
    key,
    kind,
    status: LeadSourceStatus.ACTIVE,
    allowedFields: input.allowedFields ?? [...allowances],
    requiredFields: input.requiredFields ?? [],
    mapping: plain(input.mapping ?? []),
    preset: input.preset ?? null,
    receivedVia: input.receivedVia ?? channelOfKind[kind],
    sourceDetail: input.sourceDetail ?? null,
    defaultOwnerId: input.defaultOwnerId ?? null,
    defaultQueue: input.defaultQueue ?? null,
    campaignId: input.campaignId ?? null,
    defaultCountryCode: input.defaultCountryCode?.toUpperCase() ?? null,
    territory: input.territory ?? null,
    attributes: input.attributes ?? {},
    doubleOptIn: input.doubleOptIn ?? false,
    ratePerMinute: input.ratePerMinute ?? RATE_PER_MINUTE,
    ratePerDay: input.ratePerDay ?? RATE_PER_DAY,
    trustRank: input.trustRank ?? trustOfKind[kind],
  } satisfies NewRow<LeadSource>;
}

/** Input objects have a class; rows hold plain ones. */
export function plain(
  mapping: readonly { path: string; field: string }[],
): { path: string; field: string }[] {
  return mapping.map(({ path, field }) => ({ path, field }));
}

export function nameMustBeFree(ctx: Context, name: string): Promise<void> {
  return mustBeFree(ctx, LeadSource, { name }, { why: "A source has this name already." });
}
