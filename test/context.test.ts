import { expect, test } from "vitest";

import { attempt, inTransaction, rehearse, type Context } from "../server/context.js";
import { AppError } from "../server/errors.js";
import { createTeam } from "../server/modules/people/commands/manage-team.js";
import { Department } from "../server/modules/people/department.js";
import { startApp } from "./support/app.js";

const team = (ctx: Context, name: string) =>
  createTeam(ctx, { name, department: Department.SALES });

test("an attempt that is refused is undone alone, also inside another attempt", async () => {
  await using app = await startApp();

  const refusal = await inTransaction(app.system, async (ctx) => {
    await team(ctx, "North");
    await attempt(ctx, async (ctx) => {
      await team(ctx, "South");
      await attempt(ctx, async (ctx) => {
        await team(ctx, "Lost");
        throw new AppError("CONFLICT", "No.");
      });
    });
    return attempt(ctx, () => Promise.reject(new AppError("NOT_FOUND", "No.")));
  });

  expect(refusal).toEqual({ ok: false, error: new AppError("NOT_FOUND", "No.") });
  expect(await names(app.system)).toEqual(["North", "South"]);
});

test("a value that a unique index refuses is a refusal too, and the transaction goes on", async () => {
  await using app = await startApp();
  const insertTwice = "INSERT INTO workspace_directory (workspace_id) VALUES ($1)";

  const result = await inTransaction(app.system, async (ctx) => {
    const result = await attempt(ctx, (ctx) =>
      ctx.db.run((manager) => manager.query(insertTwice, [app.workspaceId])),
    );
    await team(ctx, "North");
    return result;
  });

  expect(result).toMatchObject({ ok: false, error: { code: "CONFLICT" } });
  expect(await names(app.system)).toEqual(["North"]);
});

test("a fault that is nobody's refusal takes the whole transaction with it", async () => {
  await using app = await startApp();

  const work = inTransaction(app.system, async (ctx) => {
    await team(ctx, "North");
    await attempt(ctx, () => Promise.reject(new TypeError("A slip of ours")));
  });

  await expect(work).rejects.toThrow("A slip of ours");
  expect(await names(app.system)).toEqual([]);
});

test("a rehearsal answers and leaves nothing", async () => {
  await using app = await startApp();

  const made = await inTransaction(app.system, (ctx) => rehearse(ctx, (ctx) => team(ctx, "North")));

  expect(made.team.name).toBe("North");
  expect(await names(app.system)).toEqual([]);
  expect(await app.events("team.created")).toEqual([]);
});

async function names(ctx: Context): Promise<string[]> {
  const rows: { name: string }[] = await ctx.db.run((manager) =>
    manager.query("SELECT name FROM team ORDER BY name"),
  );
  return rows.map(({ name }) => name);
}
