import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { DEFAULT_PAGE } from "../../reader/list.js";
import { getVisible } from "../../reader/rows.js";
import { importRows } from "./commands/import-rows.js";
import { cancelImport, checkImport, revertImport, startImport } from "./commands/start-import.js";
import { rejections } from "./import-chunks.js";
import { ImportJob } from "./import-job.entity.js";
import * as payloads from "./import-job.payloads.js";
import * as inputs from "./imports.inputs.js";
import { runImport } from "./imports.jobs.js";
import {
  ImportPlan,
  ImportPreset,
  ImportRejection,
  ImportRowsPayload,
} from "./imports.payloads.js";
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
    @Arg("input", () => inputs.ImportRowsInput) input: inputs.ImportRowsInput,
    @Ctx() ctx: Context,
  ): Promise<ImportRowsPayload> {
    return once(ctx, "importRows", input, importRows);
  }

  @Allow("import:run")
  @Mutation(() => payloads.ImportCheckPayload, {
    description:
      "Tries every row of a file and writes nothing; READY then tells what would become of them. Rows of one stretch of 500 do not see those of another.",
  })
  importCheck(
    @Arg("input", () => inputs.ImportCheckInput) input: inputs.ImportCheckInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ImportCheckPayload> {
    return once(ctx, "importCheck", input, (ctx, input) => checkImport(ctx, input, runImport));
  }

  @Allow("import:run")
  @Mutation(() => payloads.ImportStartPayload, {
    description:
      "Takes a file's rows in, as the caller, in the background. Goes on where one failed or was cancelled; one that is done runs again over the rows that were refused.",
  })
  importStart(
    @Arg("input", () => inputs.ImportStartInput) input: inputs.ImportStartInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ImportStartPayload> {
    return once(ctx, "importStart", input, (ctx, input) => startImport(ctx, input, runImport));
  }

  @Allow("import:run")
  @Mutation(() => payloads.ImportCancelPayload, {
    description: "Stops an import; what came in stays.",
  })
  importCancel(
    @Arg("input", () => inputs.ImportCancelInput) input: inputs.ImportCancelInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ImportCancelPayload> {
    return once(ctx, "importCancel", input, cancelImport);
  }

  @Allow("import:run")
  @Mutation(() => payloads.ImportRevertPayload, {
    description:
      "Undoes what an import made, in the background: leads are closed and give up their identity, other rows go. What somebody has worked on since stays and is counted; what was only changed stays changed.",
  })
  importRevert(
    @Arg("input", () => inputs.ImportRevertInput) input: inputs.ImportRevertInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ImportRevertPayload> {
    return once(ctx, "importRevert", input, (ctx, input) => revertImport(ctx, input, runImport));
  }

  @Allow("import:run")
  @Query(() => [ImportRejection], {
    description: "Rows of an import that were refused, in the order of the file.",
  })
  async importRejections(
    @Args(() => inputs.ImportRejectionsArgs)
    { importId, afterLine, first, withNotes }: inputs.ImportRejectionsArgs,
    @Ctx() ctx: Context,
  ): Promise<ImportRejection[]> {
    const { id } = await getVisible(ctx, ImportJob, importId);
    return take(
      rejections(ctx, id, { afterLine: afterLine ?? 0, withNotes: withNotes ?? false }),
      first ?? DEFAULT_PAGE,
    );
  }

  @Allow("import:run")
  @Query(() => [ImportPreset], { description: "Origins whose files are read as they stand." })
  importPresets(): readonly ImportPreset[] {
    return presets;
  }

  @Allow("import:run")
  @Query(() => ImportPlan, { description: "How a file with these headers would be read." })
  importPlan(@Args(() => inputs.ImportPlanArgs) args: inputs.ImportPlanArgs): ImportPlan {
    return showPlan(args);
  }
}

async function take<T>(all: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const each of all) {
    taken.push(each);
    if (taken.length === count) break;
  }
  return taken;
}
