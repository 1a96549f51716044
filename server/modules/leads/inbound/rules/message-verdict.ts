/** Why a message is none that a person wrote to us; null for one that may be. */
export type MessageVerdict = "BOUNCE" | "AUTO_REPLY" | "BULK" | null;

type Headers = ReadonlyMap<string, string>;

/** What no person sends (RFC 3834, RFC 3464, RFC 2369, and the headers Microsoft and list servers add). */
export function verdictOf(headers: Headers): MessageVerdict {
  const has = (name: string, pattern: RegExp) => pattern.test(headers.get(name) ?? "");
  if (has("content-type", /^multipart\/report\b/i) || has("return-path", /^<\s*>$/))
    return "BOUNCE";
  if (has("from", /\b(mailer-daemon|postmaster)@/i)) return "BOUNCE";
  if (has("auto-submitted", /^(?!no\b)\S/i)) return "AUTO_REPLY";
  if (has("x-auto-response-suppress", /\b(all|oof|autoreply)\b/i)) return "AUTO_REPLY";
  if (headers.has("in-reply-to") && has("subject", ABSENCE)) return "AUTO_REPLY";
  if (headers.has("x-autoreply") || headers.has("x-autorespond")) return "AUTO_REPLY";
  if (has("precedence", /^(auto_reply|auto-reply)/i)) return "AUTO_REPLY";
  if (has("precedence", /^(bulk|list|junk)/i)) return "BULK";
  return headers.has("list-id") || headers.has("list-unsubscribe") ? "BULK" : null;
}

/** How absence notes of programs that mark them in no other way begin; a person's first mail may too. */
const ABSENCE =
  /^(auto(matic)?[- ]?(reply|response)|out of (the )?office|automatische antwort|abwesen|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori sede|afwezig)/i;
