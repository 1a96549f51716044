import { attempt, type Attempt, type Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { ImportMode } from "../imports.enums.js";
import type { RowValues } from "../rules/read-row.js";
import type { Batch, Importer, Taken } from "./row.js";

/** Takes one row in through the commands of its target. Throws AppError to reject it. */
type RowImporter = (ctx: Context, values: RowValues, batch: Batch) => Promise<Taken>;

/** One row after the other, each in a savepoint. */
export function rowByRow(run: RowImporter): Importer {
  return async (ctx, rows, batch, mode) => {
    const taken: Attempt<Taken>[] = [];
    for (const values of rows) {
      taken.push(await attempt(ctx, async (ctx) => checkedBy(mode, await run(ctx, values, batch))));
    }
    return taken;
  };
}

/** The mode is kept by refusing what the commands did otherwise: the savepoint undoes it. */
function checkedBy(mode: ImportMode, taken: Taken): Taken {
  const isNew = taken.outcome === "CREATED";
  if (mode === ImportMode.CREATE && !isNew) {
    throw new AppError("CONFLICT", "This is known already.", { heldBy: taken.id });
  }
  if (mode === ImportMode.UPDATE && isNew) {
    throw new AppError("NOT_FOUND", "Nobody knows this yet.");
  }
  return taken;
}
