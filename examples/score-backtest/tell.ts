import type { Client } from "@liaison/sdk";

type Backtest = Awaited<ReturnType<Client["leads"]["scoreModels"]["backtest"]>>;

const WIDTH = 30;

/** The table of a back-test, and a bar for how many of each band were won. */
export function tellBacktest(seen: Backtest): void {
  const { confusion, bands } = seen;
  say("Outcomes", `${seen.outcomes}, of which ${seen.won} were won`);
  say("AUC", `${number(seen.auc)}, of the model in use ${number(seen.activeAuc)}`);
  say(
    "Lift",
    `${number(seen.lift)} in the best tenth, of the model in use ${number(seen.activeLift)}`,
  );
  say("At the line", `${percent(seen.precision)} precision, ${percent(seen.recall)} recall`);
  say("", `${confusion.truePositives} rightly handed over, ${confusion.falsePositives} wrongly`);
  say("", `${confusion.trueNegatives} rightly kept back, ${confusion.falseNegatives} wrongly`);
  say(
    "To sales",
    `${seen.mqls} of ${seen.leads}, by the model in use ${seen.activeMqls ?? "none"}`,
  );
  console.log(`\n${"Band".padEnd(8)}${"Leads".padStart(6)}${"Won".padStart(5)}`);
  for (const { band, leads, won, precision } of bands) {
    const bar = "█".repeat(Math.round((precision ?? 0) * WIDTH));
    const shown = leads === 0 ? "" : `  ${bar.padEnd(WIDTH, "·")} ${percent(precision)}`;
    console.log(`${band.padEnd(8)}${String(leads).padStart(6)}${String(won).padStart(5)}${shown}`);
  }
}

export function say(what: string, text: string): void {
  console.log(`${what.padEnd(12)} ${text}`);
}

function number(value: number | null): string {
  return value === null ? "none" : value.toFixed(2);
}

function percent(value: number | null): string {
  return value === null ? "none" : `${Math.round(value * 100)} %`;
}
