import type { Context } from "../context.js";
import { createWorkspace } from "../modules/people/commands/create-workspace.js";

/** A small believable company to try things on. */
export async function seedDemo(ctx: Context): Promise<void> {
  await createWorkspace(ctx, { name: "Demo", currencyCode: "EUR", countryCode: "IT" });
}
