import { createClient } from "@liaison/sdk";

import { linksIn, openInbox, subjectOf } from "./inbox.js";
import { agree, ended, programme, say, waitFor } from "./story.js";

const token = process.env["LIAISON_API_KEY"];
if (!token) throw new Error("Set LIAISON_API_KEY to the key that the server printed.");
const url = process.env["LIAISON_URL"] ?? "http://127.0.0.1:4000/graphql";
const client = createClient({ url, token, app: "nurture/0.1" });

// The server sends its mail to SMTP_URL, and that is us: Ana's mailbox.
await using inbox = await openInbox(Number(process.env["MAIL_PORT"] ?? 2525));

// Marketing writes a programme. The second letter goes to who followed a link of the first.
const program = await programme(client);

// Ana asked something at a fair. She agreed to hear from us; a purchase is far away.
const email = `ana.ruiz.${Date.now()}@castellan.example`;
const person = { givenName: "Ana", name: "Ana Ruiz", company: "Castellan Foods", email };
const { lead } = await client.leads.capture({ ...person, receivedVia: "TRADE_SHOW" });
await agree(client, email);
const { lead: resting } = await client.leads.nurture({
  leadId: lead.id,
  note: "No budget before 2027.",
});
say("Captured", `${resting.name}, ${resting.status}`);

// She enters by the programme's filter, and the first letter comes.
const first = await inbox.next(email);
say("Letter", subjectOf(first));

// She reads it after her coffee and follows the link; our server notes it and leads her on.
await new Promise((resolve) => setTimeout(resolve, 1_500));
const [link = ""] = linksIn(first).filter((each) => each.includes("/mail/clicked"));
const agent = "Mozilla/5.0 (X11; Linux x86_64) Thunderbird/128.0";
const answer = await fetch(link, { redirect: "manual", headers: { "user-agent": agent } });
say("Click", `leads to ${answer.headers.get("location")}`);

// So the second letter comes to her.
say("Letter", subjectOf(await inbox.next(email)));

// Now she wants to talk. A raised hand outranks any score: she goes to sales, and out of the programme.
const raised = await client.leads.handRaise({
  leadId: lead.id,
  note: "A quote for line 2, please.",
});
say("Hand raised", `${raised.lead.status}, handed to sales`);
const enrolment = await waitFor(() => ended(client, lead.id));
say(
  "Programme",
  `${enrolment.state}, ${enrolment.exitReason}, goal reached: ${enrolment.reachedGoal}`,
);

const results = await client.nurture.results(program.id);
say(
  "Results",
  `${results.sent} sent, ${results.clicked} clicked, ${results.reactivated} back at work`,
);
