import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { mustBeFree } from "../../../history/must-be-free.js";
import { insertRow } from "../../../history/write.js";
import { getVisible } from "../../../reader/rows.js";
import { FunctionLevel } from "../department.js";
import { userCreated } from "../people.events.js";
import type { UserCreateInput } from "../people.inputs.js";
import { isTimezone } from "../rules/time-zone.js";
import { User } from "../user.entity.js";

/** Adds somebody to the workspace. CONFLICT when the e-mail is taken. */
export async function createUser(ctx: Context, input: UserCreateInput): Promise<{ user: User }> {
  const timezone = input.timezone ?? "UTC";
  if (!isTimezone(timezone)) {
    throw invalidInput([{ path: "input.timezone", message: "is no IANA time zone" }]);
  }
  if (input.managerId != null) await getVisible(ctx, User, input.managerId);
  const emailKey = input.email.toLowerCase();
  const why = "Somebody has this e-mail already.";
  await mustBeFree(ctx, User, { emailKey }, { why, field: "email" });

  const user = await insertRow(ctx, User, {
    email: input.email,
    emailKey,
    name: input.name,
    department: input.department,
    functionLevel: input.functionLevel ?? FunctionLevel.STAFF,
    managerId: input.managerId ?? null,
    formerSales: input.formerSales ?? false,
    timezone,
    maxOpenLeads: input.maxOpenLeads ?? null,
    maxLeadsPerDay: input.maxLeadsPerDay ?? null,
    maxLeadsPerMonth: input.maxLeadsPerMonth ?? null,
    leadWeight: input.leadWeight ?? 1,
    active: true,
    away: false,
  });
  const { id: userId, department, functionLevel } = user;
  await emit(ctx, userCreated({ userId, department, functionLevel }));
  return { user };
}
