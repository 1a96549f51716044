import { AppError, invalidInput } from "../../errors.js";
import type { Route, RouteRequest } from "../../route.js";
import { requirePermission } from "../../auth/allow.js";
import { getVisible } from "../../reader/rows.js";
import { receiveFile, type FileWish } from "./commands/receive-file.js";
import { rejections } from "./import-chunks.js";
import { ImportJob } from "./import-job.entity.js";
import { FileFormat } from "./imports.enums.js";
import { mendingFile } from "./mending-file.js";
import { ImportTarget } from "./rules/preset.js";

const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ["text/csv", FileFormat.CSV],
  ["application/octet-stream", FileFormat.CSV],
  ["application/x-ndjson", FileFormat.JSONL],
  ["application/jsonl", FileFormat.JSONL],
]);

/**
 * `POST /imports?target=LEADS&name=leads.csv` with the file as its body, packed with gzip or not, and
 * an `idempotency-key` if it may be sent twice. Answers with the import, which `importStart` starts.
 */
const upload: Route = {
  method: "POST",
  path: "/imports",
  async handle(ctx, request) {
    requirePermission(ctx.actor, "import:run");
    const { job, isKnown } = await receiveFile(ctx, wishOf(request), request.body);
    if (isKnown) await drain(request.body); // a sender wants to finish before it listens
    const { id, state, columns, rowsTotal, bytes, checksum } = job;
    return {
      status: isKnown ? 200 : 201,
      body: {
        data: {
          importJob: { id, state, columns, rowsTotal, bytes, checksum },
          replayed: isKnown,
        },
      },
    };
  },
};

/** `GET /imports/:id/errors.csv`: the refused rows with their reasons, to mend and send again. */
const errorsFile: Route = {
  method: "GET",
  path: "/imports/:id/errors.csv",
  async handle(ctx, { params }) {
    requirePermission(ctx.actor, "import:run");
    const job = await getVisible(ctx, ImportJob, idOf(params["id"]));
    const name = `${job.fileName.replace(/\.\w+$/, "")}-errors.csv`;
    return {
      status: 200,
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
      body: mendingFile(job.columns, rejections(ctx, job.id)),
    };
  },
};

export const importRoutes: readonly Route[] = [upload, errorsFile];

function wishOf({ query, headers }: RouteRequest): FileWish {
  const type = (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const format = FORMATS.get(type);
  if (format === undefined) {
    const message = "Send a file as `text/csv` or `application/x-ndjson`.";
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", message);
  }
  const target = Object.values(ImportTarget).find((each) => each === query["target"]);
  const fileName = (query["name"] ?? `file.${format.toLowerCase()}`).trim();
  const problems = [
    ...(target === undefined
      ? [{ path: "target", message: `is one of ${Object.values(ImportTarget).join(", ")}` }]
      : []),
    ...(fileName === "" || fileName.length > 200
      ? [{ path: "name", message: "has 1 to 200 characters" }]
      : []),
  ];
  if (target === undefined || problems.length > 0) throw invalidInput(problems);
  return { fileName, target, format, key: keyOf(headers["idempotency-key"]) };
}

function keyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const key = String(header).trim();
  if (key !== "" && key.length <= 200) return key;
  throw invalidInput([{ path: "idempotency-key", message: "has 1 to 200 characters" }]);
}

async function drain(body: RouteRequest["body"]): Promise<void> {
  const pieces = body[Symbol.asyncIterator]();
  while ((await pieces.next()).done !== true);
}

function idOf(text: string | undefined): string {
  return text ?? "";
}
