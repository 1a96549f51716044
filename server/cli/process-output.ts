import { createInterface } from "node:readline/promises";

import type { Output } from "./output.js";

/** The terminal, or whatever the process was started with. */
export function processOutput(): Output {
  const { stdin, stdout, stderr } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isTerminal: stderr.isTTY === true,
    width: stderr.columns ?? 80,
    ask: stdin.isTTY === true && stderr.isTTY === true ? ask : null,
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
