import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { importRows } from "./commands/import-rows.js";
import { ImportPlanArgs, ImportRowsInput } from "./imports.inputs.js";
import { ImportPlan, ImportPreset, ImportRowsPayload } from "./imports.payloads.js";
import { showPlan } from "./make-plan.js";
import { presets } from "./presets/presets.js";

@Resolver()
export class ImportsResolver {
  @Allow("import:run")
  @Mutation(() => ImportRowsPayload, {
    description:
      "Takes in up to 200 rows of a file, each by itself: a bad row is rejected and named, the others stay. Blank cells say nothing and change nothing.",
  })
  importRows(
    @Arg("input", () => ImportRowsInput) input: ImportRowsInput,
    @Ctx() ctx: Context,
  ): Promise<ImportRowsPayload> {
    return once(ctx, "importRows", input, importRows);
  }

  @Allow("import:run")
  @Query(() => [ImportPreset], { description: "Origins whose files are read as they stand." })
  importPresets(): readonly ImportPreset[] {
    return presets;
  }

  @Allow("import:run")
  @Query(() => ImportPlan, { description: "How a file with these headers would be read." })
  importPlan(@Args(() => ImportPlanArgs) args: ImportPlanArgs): ImportPlan {
    return showPlan(args);
  }
}
