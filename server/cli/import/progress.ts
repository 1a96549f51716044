import type { Output } from "../output.js";
import { sumLine, type Tally } from "./tally.js";

/** Shows how far a run has come: one line drawn over for a person, now and then a line for a log. */
export type Progress = { show(share: number, tally: Tally): void; clear(): void };

const BAR_WIDTH = 24;
const LOG_EVERY_MS = 5_000;

export function openProgress(
  output: Output,
  now: () => number = () => performance.now(),
): Progress {
  const startedAt = now();
  let loggedAt = startedAt;
  return output.isTerminal
    ? {
        show(share, tally) {
          const line = `${bar(share)} ${Math.floor(share * 100)} %  ${sumLine(tally)}  ${rate(tally, now() - startedAt)}`;
          output.err(`\r\u001b[2K${line.slice(0, output.width - 1)}`);
        },
        clear: () => output.err("\r\u001b[2K"),
      }
    : {
        show(share, tally) {
          if (now() - loggedAt < LOG_EVERY_MS) return;
          loggedAt = now();
          output.err(`${Math.floor(share * 100)} %  ${sumLine(tally)}\n`);
        },
        clear: () => undefined,
      };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
  return `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}]`;
}

function rate({ rows }: Tally, ms: number): string {
  return ms < 500 ? "" : `${Math.round(rows / (ms / 1000))} rows/s`;
}
