import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Real files that are not ours to pass on: beside the checkout where there are any. */
const FOLDER = new URL("../../../shared/data/", import.meta.url);

export const haveRealFiles = existsSync(FOLDER);

export function realFile(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

/** The header and the first rows. None of these files has a line end within a cell. */
export async function firstRows(name: string, count: number): Promise<string> {
  const lines = (await readFile(realFile(name), "utf8")).split("\n");
  return `${lines.slice(0, count + 1).join("\n")}\n`;
}
