import { inTransaction, type Context } from "../context.js";
import { emit } from "../events/emit.js";
import { changeRow } from "../history/write.js";
import { lockVisible } from "../reader/rows.js";
import { mailClicked, mailOpened, namedIn } from "./mail.events.js";
import { isByMachine, type Visit } from "./machine-visit.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";
import type { Telling } from "./telling-token.js";

/** No more is counted: who holds a mail may fetch its picture a million times. */
const MAX_COUNTED = 100;
const MAX_LINKS = 50;

type Looked = Omit<Visit, "elapsedMs">;
type Patch = Parameters<typeof changeRow<OutgoingMail>>[3];

/**
 * A mail told that somebody opened it or followed a link. The first time is the one that counts, and
 * is told as an event; later ones and machines are counted beside it.
 */
export function recordVisit(
  ctx: Context,
  { mailId, link }: Telling,
  looked: Looked,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const mail = await lockVisible(ctx, OutgoingMail, mailId);
    const now = ctx.clock.now();
    const left = mail.sentAt ?? mail.reservedAt ?? mail.createdAt;
    const isMachine = isByMachine({ ...looked, elapsedMs: now.getTime() - left.getTime() });
    if (isMachine) await changeRow(ctx, OutgoingMail, mail, countMachine(mail, link));
    else if (link === null) await open(ctx, mail, now);
    else await click(ctx, mail, { link: withoutQuery(link), now });
  });
}

function countMachine({ machineOpens, machineClicks }: OutgoingMail, link: string | null): Patch {
  return link === null
    ? { machineOpens: oneMore(machineOpens) }
    : { machineClicks: oneMore(machineClicks) };
}

async function open(ctx: Context, mail: OutgoingMail, now: Date): Promise<void> {
  const isFirst = mail.openedAt === null;
  const openedAt = mail.openedAt ?? now;
  await changeRow(ctx, OutgoingMail, mail, { openedAt, opens: oneMore(mail.opens) });
  if (isFirst) await emit(ctx, mailOpened(namedIn(mail)));
}

async function click(
  ctx: Context,
  mail: OutgoingMail,
  { link, now }: { link: string; now: Date },
): Promise<void> {
  const { clickedLinks, clickedAt, clicks } = mail;
  const isNew = !clickedLinks.includes(link) && clickedLinks.length < MAX_LINKS;
  await changeRow(ctx, OutgoingMail, mail, {
    clickedAt: clickedAt ?? now,
    clicks: oneMore(clicks),
    clickedLinks: isNew ? [...clickedLinks, link] : clickedLinks,
  });
  if (isNew) await emit(ctx, mailClicked({ ...namedIn(mail), link }));
}

function oneMore(count: number): number {
  return Math.min(count + 1, MAX_COUNTED);
}

/** What stands in a query may be about the person. */
function withoutQuery(link: string): string {
  const { origin, pathname } = new URL(link);
  return `${origin}${pathname}`;
}
