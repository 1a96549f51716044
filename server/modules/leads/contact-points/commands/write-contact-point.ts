import type { Context } from "../../../../context.js";
import { invalidInput, neverNull, type Problem } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import { normaliseEmail } from "../../../accounts/rules/email.js";
import { normalisePhone } from "../../../accounts/rules/phone.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { withoutAbsent } from "../../person.js";
import { LeadSource } from "../../sources/lead-source.entity.js";
import { LeadSourceKind } from "../../sources/lead-source.enums.js";
import { ContactPoint } from "../contact-point.entity.js";
import { contactPointChanged, contactPointCreated } from "../contact-point.events.js";
import type { ContactPointCreateInput, ContactPointUpdateInput } from "../contact-point.inputs.js";

type Written = { contactPoint: ContactPoint };
type Reach = Pick<ContactPoint, "phone" | "email" | "sourceId">;

/** Writes a way to reach the company down; nobody outside sees it before it is published. */
export async function createContactPoint(
  ctx: Context,
  input: ContactPointCreateInput,
): Promise<Written> {
  const { idempotencyKey: _, ...given } = input;
  const reach = { phone: null, email: null, sourceId: null, ...(await readReach(ctx, given)) };
  mustReachSomebody(reach);
  const contactPoint = await insertRow(ctx, ContactPoint, {
    ...given,
    ...reach,
    position: given.position ?? 0,
    published: given.published ?? false,
  });
  const { id: contactPointId, published } = contactPoint;
  await emit(ctx, contactPointCreated({ contactPointId, published }));
  return { contactPoint };
}

/** Changes, publishes or takes back. */
export async function updateContactPoint(
  ctx: Context,
  input: ContactPointUpdateInput,
): Promise<Written> {
  const { contactPointId, expectedVersion, idempotencyKey: _, ...given } = input;
  const patch = withoutAbsent({
    ...given,
    label: neverNull(given.label, "input.label"),
    department: neverNull(given.department, "input.department"),
    position: neverNull(given.position, "input.position"),
    published: neverNull(given.published, "input.published"),
    ...(await readReach(ctx, given)),
  });
  const contactPoint = await lockVisible(ctx, ContactPoint, contactPointId, expectedVersion);
  mustReachSomebody({ ...contactPoint, ...patch });
  if (await changeRow(ctx, ContactPoint, contactPoint, patch)) {
    const { published } = contactPoint;
    const changed = Object.keys(patch);
    await emit(ctx, contactPointChanged({ contactPointId, published, changed }));
  }
  return { contactPoint };
}

type Given = { [K in keyof Reach]?: Reach[K] | undefined };

/** Number and address as they are dialled and written; what is no such thing is refused here. */
async function readReach(ctx: Context, { phone, email, sourceId }: Given): Promise<Given> {
  const problems: Problem[] = [];
  const country = phone == null ? null : (await getWorkspace(ctx)).countryCode;
  const number = phone == null ? null : normalisePhone(phone, country);
  const address = email == null ? null : normaliseEmail(email);
  if (number?.ok === false) problems.push({ path: "input.phone", message: number.problem.why });
  if (address?.ok === false) problems.push({ path: "input.email", message: address.problem.why });
  const source = sourceId == null ? null : await getVisible(ctx, LeadSource, sourceId);
  if (source !== null && source.kind !== LeadSourceKind.WEB_FORM) {
    problems.push({ path: "input.sourceId", message: "is no form" });
  }
  if (problems.length > 0) throw invalidInput(problems);
  return withoutAbsent({
    phone: number?.ok === true ? number.phone.e164 : phone,
    email: address?.ok === true ? address.email.address : email,
    sourceId,
  });
}

function mustReachSomebody({ phone, email, sourceId }: Reach): void {
  if (phone !== null || email !== null || sourceId !== null) return;
  const message = "needs a telephone number, an e-mail or a form";
  throw invalidInput([{ path: "input", message }]);
}
