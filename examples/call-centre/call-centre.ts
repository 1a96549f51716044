import { LiaisonError } from "@liaison/sdk";

import { connect, prepare } from "./desk.js";
import { say, tellCall, tellScript } from "./tell.js";

const client = connect();
const { source, phone } = await prepare(client);

// The telephone rings. The number is all we know: the screen shows the questions in their order.
tellScript("First call", await client.leads.callScript({ phone }));

// Ana tells her problem and what she tried, and has to go. What she told is kept, with a verdict.
const caller = { name: "Ana Ruiz", company: "Castellan Foods", title: "Head of Production", phone };
const first = await client.leads.callIntake({
  sourceId: source.id,
  caller,
  answers: {
    problem: "Pumps cavitate at low load and stop the filling line.",
    triedBefore: [{ what: "A wider inlet pipe", vendor: "Meridian Pumps", result: "No change" }],
  },
});
tellCall(first);

// She calls again: the number finds her, and the next question is the one nobody asked yet.
tellScript("Second call", await client.leads.callScript({ phone }));

// A slip of the pen refuses the whole call, so that nobody has to find out which half was kept.
const budget = { min: "40000", max: "4000", currencyCode: "EUR" };
const rest = { decider: { name: "Luis Vega", reachable: true }, timeframeDays: 60 };
try {
  await client.leads.callIntake({ sourceId: source.id, caller, answers: { budget, ...rest } });
} catch (error) {
  if (!(error instanceof LiaisonError)) throw error;
  say("Refused", `${error.code}: ${error.message}`);
}

// Corrected, it goes through: the verdict forwards her to sales, with the reasons.
const answers = { budget: { ...budget, max: "48000" }, ...rest };
tellCall(await client.leads.callIntake({ sourceId: source.id, caller, answers }));
