import type { TestApp } from "../../../support/app.js";
import { SOURCE } from "../forms/form-kit.js";

const LEADS = `{ leads { nodes { name email problem status attributes source { key }
  touches { nodes { type occurredAt } } } } }`;

type Mailbox = {
  readonly url: string;
  readonly key: string;
  /** Hands a message over as a mail server does. */
  hand(
    message: string | Buffer,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Answer }>;
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test states what it expects field by field
type Answer = any;

export async function mailbox(app: TestApp, more: object = {}): Promise<Mailbox> {
  const input = { name: "Sales mailbox", key: "sales", kind: "EMAIL", ...more };
  const { key } = (await app.admin.gql(SOURCE, { input })).leadSourceCreate;
  const url = new URL("/intake/sales/email", (await app.serve()).url).href;
  return {
    url,
    key,
    async hand(message, headers = {}) {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "content-type": "message/rfc822", authorization: `Bearer ${key}`, ...headers },
        body:
          typeof message === "string" ? message.replace(/\n/g, "\r\n") : new Uint8Array(message),
      });
      return { status: answer.status, body: await answer.json() };
    },
  };
}

export const letter = (headers: string, body = "Our pumps cavitate. Can you help?") =>
  `From: =?utf-8?Q?Ana_Ru=C3=ADz?= <ana@castellan.test>
To: sales@acme.test
Subject: Pumps
Date: Mon, 02 Mar 2026 08:30:00 +0000
Message-ID: <m1@castellan.test>
${headers}Content-Type: text/plain; charset=utf-8

${body}
`;

export async function leads(app: TestApp) {
  return (await app.admin.gql(LEADS)).leads.nodes;
}
