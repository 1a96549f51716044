import { inTransaction, type Context } from "../../../context.js";
import { foundAll } from "../founding.js";
import { Workspace } from "../workspace.entity.js";

export type NewWorkspace = {
  readonly name: string;
  /** ISO 4217. */
  readonly currencyCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
};

/** Makes the workspace the context is set to, with what modules start it with. Not in the API: whoever runs the server makes workspaces. */
export function createWorkspace(ctx: Context, input: NewWorkspace): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx.actor;
    await ctx.db.run(async (manager) => {
      await manager.insert(Workspace, { workspaceId, ...input, createdAt: ctx.clock.now() });
      await manager.query("INSERT INTO workspace_directory (workspace_id) VALUES ($1)", [
        workspaceId,
      ]);
    });
    await foundAll(ctx);
  });
}

/** The settings rules ask for: currency and country. */
export function getWorkspace(ctx: Context): Promise<Workspace> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findOneByOrFail(Workspace, { workspaceId }));
}
