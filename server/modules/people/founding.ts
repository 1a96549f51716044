import type { Context } from "../../context.js";

type Founder = (ctx: Context) => Promise<void>;

const founders: Founder[] = [];

/**
 * Adds to what a new workspace starts with. Called by the module whose rows they are, so that people
 * need not know it; runs in the transaction that makes the workspace.
 */
export function declareFounding(founder: Founder): void {
  founders.push(founder);
}

export async function foundAll(ctx: Context): Promise<void> {
  for (const found of founders) await found(ctx);
}
