import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** How the bytes of a text file are to be read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What one pass over a file says about it, before any row is read. */
export type FileFacts = {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content: what makes the keys of a second run the same as those of the first. */
  readonly contentHash: string;
  readonly encoding: Encoding;
};

/**
 * Reads the whole file once in constant memory. A byte order mark decides; without one it is UTF-8
 * where that is valid to the last byte, else what Windows programs of the West write.
 */
export async function fileFacts(path: string): Promise<FileFacts> {
  const { size } = await stat(path);
  const hash = createHash("sha256");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = Buffer.alloc(0);
  let isUtf8 = true;
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.from(chunk);
    if (start.length < 2) start = Buffer.concat([start, bytes.subarray(0, 2)]);
    hash.update(bytes);
    isUtf8 &&= decodes(() => decoder.decode(bytes, { stream: true }));
  }
  isUtf8 &&= decodes(() => decoder.decode());
  const encoding = markedEncoding(start) ?? (isUtf8 ? "utf-8" : "windows-1252");
  return { path, bytes: size, contentHash: hash.digest("hex"), encoding };
}

function markedEncoding(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return null;
}

function decodes(work: () => string): boolean {
  try {
    work();
    return true;
  } catch {
    return false; // a fatal decoder throws on the first byte that is not UTF-8
  }
}
