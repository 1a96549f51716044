import { requirePermission } from "../../auth/allow.js";
import { notFound } from "../../errors.js";
import type { Route } from "../../route.js";
import { exported } from "./export/export-columns.js";
import { openExport } from "./export/open-export.js";
import { FileFormat } from "./imports.enums.js";
import { ImportTarget } from "./rules/preset.js";

const TYPES: Readonly<Record<FileFormat, string>> = {
  [FileFormat.CSV]: "text/csv; charset=utf-8",
  [FileFormat.JSONL]: "application/x-ndjson",
};

/**
 * `GET /exports/leads.csv`, and accounts, contacts, opportunities, each as `.csv` or `.jsonl`. The
 * header `x-liaison-cursor` is where `changes(after:)` goes on from the file.
 */
export const exportFile: Route = {
  method: "GET",
  path: "/exports/:file",
  async handle(ctx, { params }) {
    const [, name = "", ending = ""] = /^(\w+)\.(\w+)$/.exec(params["file"] ?? "") ?? [];
    const target = Object.values(ImportTarget).find((each) => each.toLowerCase() === name);
    const format = Object.values(FileFormat).find((each) => each.toLowerCase() === ending);
    if (target === undefined || format === undefined) throw notFound("Export");
    requirePermission(ctx.actor, exported[target].allow);
    const { cursor, text } = await openExport(ctx, exported[target], format);
    const headers = {
      "content-type": TYPES[format],
      "content-disposition": `attachment; filename="${name}.${ending}"`,
      "x-liaison-cursor": cursor,
    };
    return { status: 200, headers, body: text };
  },
};
