import { canonicalJson } from "../../../../canonical-json.js";
import type { Context } from "../../../../context.js";
import { neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { policyChanged } from "../policy.events.js";
import type { SlaPolicyUpdateInput } from "../policy.inputs.js";
import { SlaPolicy, type SlaTerms } from "../sla-policy.entity.js";
import { checkTerms, nameMustBeFree } from "./create-policy.js";
import { keepTerms, plainTerms } from "./write-policy.js";

/** Changes a policy, for clocks that start from now on; those that run keep their terms. */
export async function updatePolicy(
  ctx: Context,
  input: SlaPolicyUpdateInput,
): Promise<{ policy: SlaPolicy }> {
  const { policyId, expectedVersion } = input;
  const policy = await lockVisible(ctx, SlaPolicy, policyId, expectedVersion);
  const given = {
    name: neverNull(input.name, "input.name") ?? policy.name,
    active: neverNull(input.active, "input.active") ?? policy.active,
    calendarId: input.calendarId === undefined ? policy.calendarId : input.calendarId,
  };
  const terms = termsWith(policy.terms, input);
  const isSame = canonicalJson(terms) === canonicalJson(policy.terms);
  await checkTerms(ctx, terms, given.calendarId);
  if (given.name !== policy.name) await nameMustBeFree(ctx, given.name);

  const before = { ...policy };
  const termsVersion = policy.termsVersion + (isSame ? 0 : 1);
  const patch = { ...given, termsVersion, ...(isSame ? {} : { terms }) };
  if (await changeRow(ctx, SlaPolicy, policy, patch)) {
    if (!isSame) await keepTerms(ctx, policy);
    const names = Object.entries(given).filter(
      ([name, value]) => Reflect.get(before, name) !== value,
    );
    const changed = [...names.map(([name]) => name), ...(isSame ? [] : ["terms"])];
    await emit(ctx, policyChanged({ policyId, changed, termsVersion }));
  }
  return { policy };
}

function termsWith(terms: SlaTerms, input: SlaPolicyUpdateInput): SlaTerms {
  const never = <K extends keyof SlaTerms>(name: K) =>
    neverNull(input[name], `input.${name}`) ?? terms[name];
  return plainTerms({
    filter: never("filter"),
    targetBusinessMinutes: never("targetBusinessMinutes"),
    warnAtPct: never("warnAtPct"),
    escalation: never("escalation"),
  });
}
