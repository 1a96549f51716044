import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

import { UsageError } from "./options.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file",
  EISDIR: "That is a folder",
  EACCES: "You may not read that file",
};

/** SHA-256 of a file: what makes the key of a second run the same as that of the first. */
export async function contentHash(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = REASONS[code];
    throw reason === undefined ? error : new UsageError(`${reason}: ${path}`);
  }
  return hash.digest("hex");
}
