const EMAIL = /[^\s"'<>,;:()[\]{}]+@[^\s"'<>,;:()[\]{}]+/g;

/** Keys, tokens and hashes: long runs of one word. Our own ids look alike and may stand. */
const LONG_WORD = /[A-Za-z0-9_.~+/=-]{32,}/g;
const OWN_ID = /^([a-z]+_)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const MAX_CHARS = 500;

/** Text of a library or a caller made fit for an answer or a log: no e-mail, no credential, not endless. */
export function redacted(text: string): string {
  const short = text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}…` : text;
  return short
    .replace(EMAIL, "[e-mail]")
    .replace(LONG_WORD, (word) => (OWN_ID.test(word) ? word : "[redacted]"));
}
