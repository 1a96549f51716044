import { pino } from "pino";

import { readConfig } from "../../server/config.js";
import { inTransaction } from "../../server/context.js";
import { startHttp, type HttpServer } from "../../server/http/server.js";
import { mailboxRoutes } from "../../server/mail/mailbox.routes.js";
import { queueMail } from "../../server/mail/queue-mail.js";
import { renderMail } from "../../server/mail/render.js";
import { writeConsent } from "../../server/modules/accounts/consent/commands/write-consent.js";
import {
  ConsentBasis,
  ConsentChannel,
} from "../../server/modules/accounts/consent/consent.enums.js";
import { ConsentAct, ConsentState } from "../../server/modules/accounts/rules/consent.js";
import type { TestApp } from "../support/app.js";

/** The server's door with the mailbox, as a server on somebody's machine has it. */
export async function serveMailbox({ core }: TestApp): Promise<HttpServer> {
  let url = "";
  const mailbox = mailboxRoutes({ ...core.mailer, origin: () => url });
  const http = await startHttp({
    config: { ...readConfig({}).http, port: 0 },
    schema: core.schema,
    reader: core.reader,
    routes: core.routes,
    web: { ...core.web, routes: [...core.web.routes, ...mailbox] },
    log: pino({ level: "silent" }),
    authenticate: core.authenticate,
    makeContext: core.contextFor,
    isReady: core.isReady,
    playgroundKey: null,
  });
  url = http.url;
  return http;
}

/** A newsletter that tells, to somebody who said yes; answers with its id. */
export async function newsletter(app: TestApp, link = "https://acme.test/pumps") {
  const key = "ana@example.test";
  const place = { addressKey: key, channel: ConsentChannel.EMAIL, topic: "newsletter" };
  const [to, act, basis] = [ConsentState.GRANTED, ConsentAct.LINK, ConsentBasis.CONSENT];
  await writeConsent(app.system, place, { to, act, basis, proof: {} });
  const { id } = await inTransaction(app.system, (ctx) =>
    queueMail(ctx, {
      purpose: "newsletter",
      topic: "newsletter",
      to: { address: key, key },
      tracking: { opens: true, clicks: true },
      ...renderMail(
        { subject: "Pumps", html: `<p>See our <a href="{{link}}">pumps</a></p>` },
        { link },
      ),
    }),
  );
  return { news: id };
}
