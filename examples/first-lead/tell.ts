import type { Account, Client, IntelObservation, Lead } from "@liaison/sdk";

export type Story = {
  readonly account: Account;
  readonly lead: Lead;
  readonly call: Awaited<ReturnType<Client["leads"]["qualify"]>>;
  readonly accepted: Awaited<ReturnType<Client["leads"]["accept"]>>;
  readonly filed: Awaited<ReturnType<Client["reports"]["file"]>>;
  readonly observation: IntelObservation;
};

/** Prints what happened, with the server's own reasons. */
export function tell({ account, lead, call, accepted, filed, observation }: Story): void {
  const { qualification, score, routing, handOff } = call;
  const { report, receipts } = filed;
  const chosen = routing?.candidates.find(({ eligible }) => eligible);

  say("Captured", `${lead.name}, ${lead.title} at ${lead.account?.name}: ${lead.status}`);
  say("Verdict", `${qualification.verdict}, because`);
  for (const { rule, explanation } of qualification.firedRules) because(rule, explanation);
  say("Score", `${score.points} points, band ${score.band}, which are`);
  for (const { contribution, ruleId } of score.reasons) because(ruleId, signed(contribution));
  say("Handed to", `${handOff?.toUser?.name} of ${account.name}: ${chosen?.reason}`);
  say("Accepted", `by ${accepted.handOff.decidedBy?.name}: ${accepted.lead.status}`);
  say("Report", `"${report.title}" of ${report.author.name}: ${report.status} to`);
  for (const { recipient, reason } of receipts) because(recipient.name, reason);
  say("Observed", `${observation.competitor?.name}, ${observation.kind}: ${observation.claim}`);
}

function say(what: string, text: string): void {
  console.log(`${what.padEnd(10)} ${text}`);
}

function because(what: string, text: string): void {
  console.log(`${" ".repeat(13)}${what.padEnd(26)} ${text}`);
}

function signed(points: number): string {
  return `${points < 0 ? "" : "+"}${points}`.padStart(4);
}
