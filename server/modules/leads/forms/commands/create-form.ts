import { randomBytes } from "node:crypto";

import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { mustBeFree } from "../../../../history/must-be-free.js";
import { insertRow } from "../../../../history/write.js";
import { getVisible } from "../../../../reader/rows.js";
import { LeadSource } from "../../sources/lead-source.entity.js";
import { LeadSourceKind } from "../../sources/lead-source.enums.js";
import { webFormCreated } from "../form.events.js";
import type { WebFormCreateInput } from "../form.inputs.js";
import { askedFields, usualFields } from "../rules/form-fields.js";
import { WebForm } from "../web-form.entity.js";
import { checkForm } from "./check-form.js";

const WORK_BITS = 14;
const MIN_SECONDS = 2;
const SECRET_BYTES = 32;

/** Makes the form of a source. CONFLICT when it has one. */
export async function createForm(
  ctx: Context,
  input: WebFormCreateInput,
): Promise<{ form: WebForm }> {
  const source = await getVisible(ctx, LeadSource, input.sourceId);
  if (source.kind !== LeadSourceKind.WEB_FORM) {
    throw invalidInput([{ path: "input.sourceId", message: "must be of the kind WEB_FORM" }]);
  }
  const values = {
    title: input.title,
    intro: input.intro ?? null,
    fields: input.fields ?? askedFields(usualFields, source),
    labels: (input.labels ?? []).map(({ field, label }) => ({ field, label })),
    submitLabel: input.submitLabel ?? "Send",
    thanks: input.thanks ?? "Thank you. We will be in touch.",
    consentText: input.consentText ?? null,
    consentTopic: input.consentTopic ?? null,
    consentRequired: input.consentRequired ?? false,
    allowedOrigins: input.allowedOrigins ?? [],
    workBits: input.workBits ?? WORK_BITS,
    minSeconds: input.minSeconds ?? MIN_SECONDS,
  };
  checkForm(values, source);
  const { key } = source;
  await mustBeFree(ctx, WebForm, { key }, { why: "This source has a form.", field: "sourceId" });
  const form = await insertRow(ctx, WebForm, {
    ...values,
    key,
    sourceId: source.id,
    consentVersion: 1,
    secret: randomBytes(SECRET_BYTES),
  });
  await emit(ctx, webFormCreated({ formId: form.id, sourceId: source.id }));
  return { form };
}
