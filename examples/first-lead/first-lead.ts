import { connect, inDays, prepare } from "./cast.js";
import { tell } from "./tell.js";

const client = connect();
await using cast = await prepare(client);
const { account, colleague, meeting, rival, owner } = cast;

// Somebody calls marketing. The domain of their address says whose customer they are.
const email = `ana.ruiz.${Date.now()}@castellan.example`;
const person = { name: "Ana Ruiz", title: "Head of Production", email };
const { lead } = await client.leads.capture({ ...person, receivedVia: "INBOUND_CALL" });

// The problem, what was tried, the budget. The verdict and the score come with their reasons.
const call = await client.leads.qualify({
  leadId: lead.id,
  problem: "Pumps cavitate at low load and stop the filling line.",
  triedBefore: [{ what: "A wider inlet pipe", vendor: rival.name, result: "No change" }],
  budget: { min: "20000", max: "40000", currencyCode: "EUR", approved: true },
  timeframeDays: 60,
});

// The verdict handed it to the account's salesperson, who accepts it with a key of their own.
const accepted = await owner.leads.accept({ leadId: lead.id, note: "Calling her today." });

// A colleague was at the customer's. The report goes to everybody of sales on the account.
const filed = await client.reports.file({
  meetingId: meeting.id,
  authorId: colleague.id,
  discussion: [{ kind: "NEED", text: "No stops in the harvest weeks." }],
  followUps: [{ text: "Send the test report.", dueAt: inDays(7) }],
  submit: true,
});

// And what was said there of a competitor is kept where the next salesperson finds it.
const { observation } = await client.intel.observe({
  competitorId: rival.id,
  reportId: filed.report.id,
  reportedById: colleague.id,
  origin: "CUSTOMER",
  kind: "PRICING",
  claim: "Offers 15 % off for a second pump.",
});

tell({ account, lead, call, accepted, filed, observation });
