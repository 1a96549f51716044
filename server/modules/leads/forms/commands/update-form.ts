import type { Context } from "../../../../context.js";
import { neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import { withoutAbsent } from "../../person.js";
import { LeadSource } from "../../sources/lead-source.entity.js";
import { webFormChanged } from "../form.events.js";
import type { WebFormUpdateInput } from "../form.inputs.js";
import { WebForm } from "../web-form.entity.js";
import { checkForm } from "./check-form.js";

/** Changes a form. Who consented before consented to the words of then: each version is another. */
export async function updateForm(
  ctx: Context,
  input: WebFormUpdateInput,
): Promise<{ form: WebForm }> {
  const { formId, expectedVersion, idempotencyKey: _, ...given } = input;
  const form = await lockVisible(ctx, WebForm, formId, expectedVersion);
  const source = await getVisible(ctx, LeadSource, form.sourceId);
  const never = <K extends keyof typeof given>(name: K) => neverNull(given[name], `input.${name}`);
  const patch = withoutAbsent({
    title: never("title"),
    intro: given.intro,
    fields: never("fields"),
    labels: never("labels")?.map(({ field, label }) => ({ field, label })),
    submitLabel: never("submitLabel"),
    thanks: never("thanks"),
    consentText: given.consentText,
    consentTopic: given.consentTopic,
    consentRequired: never("consentRequired"),
    allowedOrigins: never("allowedOrigins"),
    workBits: never("workBits"),
    minSeconds: never("minSeconds"),
  });
  const after = { ...form, ...patch };
  checkForm(after, source);
  const isReworded =
    after.consentText !== form.consentText || after.consentTopic !== form.consentTopic;
  const consentVersion = form.consentVersion + (isReworded ? 1 : 0);
  if (await changeRow(ctx, WebForm, form, { ...patch, consentVersion })) {
    await emit(ctx, webFormChanged({ formId, consentVersion }));
  }
  return { form };
}
