/** What is known of a request for a mail's picture or link. */
export type Visit = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Since the mail left. */
  readonly elapsedMs: number;
};

/** Nobody reads so fast; a filter at the recipient's door looks at what comes while it comes. */
const TOO_SOON_MS = 1_000;

/** Programs that say what they are. */
const PROGRAM =
  /bot\b|crawl|spider|scan|preview|prefetch|monitor|curl|wget|python|go-http|headless|existence discovery/i;

/**
 * Whether a machine looked, as far as one can tell: it came at once, fetched ahead of a reader, or
 * named itself. Apple's Mail fetches every picture under this bare name, read or not.
 */
export function isByMachine({ method, headers, elapsedMs }: Visit): boolean {
  const agent = (headers["user-agent"] ?? "").trim();
  if (method === "HEAD" || elapsedMs < TOO_SOON_MS) return true;
  const purposes = ["purpose", "sec-purpose", "x-purpose", "x-moz"];
  if (purposes.some((name) => /prefetch|preview/i.test(headers[name] ?? ""))) return true;
  return agent === "" || agent === "Mozilla/5.0" || PROGRAM.test(agent);
}
