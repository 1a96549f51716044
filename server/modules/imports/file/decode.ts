/** A line longer than this is decoded in parts: no bound of ours lets one cell take all memory. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;

/**
 * The characters of bytes 0x80 to 0x9f in Windows-1252; the others are as in Latin-1. A table of our
 * own, because some releases of Node decode this encoding as if it were Latin-1.
 */
const WINDOWS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const LATIN_CONTROLS = /[\u0080-\u009f]/g;

const [LF, CR] = [0x0a, 0x0d];

/**
 * Text of a file in pieces that end with a line, without byte order mark and with every line end as
 * `\n`. A byte order mark decides how it is read; without one each line is UTF-8 where it is valid,
 * else what Windows programs of the West write: one pass is enough, and files glued together read well.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held = ""; // a `\r` at the end of a piece, until it is known whether `\n` follows
  for await (const piece of decoded(chunks)) {
    const text = held + piece;
    held = text.endsWith("\r") ? "\r" : "";
    const whole = held === "" ? text : text.slice(0, -1);
    if (whole !== "") yield sameLineEnds(whole);
  }
  if (held !== "") yield "\n";
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: Decode | null = null;
  let start = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (decode === null) {
      start = Buffer.concat([start, chunk]);
      if (start.length < 3) continue; // a byte order mark may still be coming
      decode = decoderOf(start);
      yield decode(start, true);
    } else yield decode(Buffer.from(chunk), true);
  }
  decode ??= decoderOf(start);
  yield decode(start.length < 3 ? start : Buffer.alloc(0), false);
}

type Decode = (bytes: Buffer, hasMore: boolean) => string;

function decoderOf(start: Buffer): Decode {
  if (start[0] === 0xff && start[1] === 0xfe) return utf16("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff) return utf16("utf-16be");
  return lineByLine(start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0);
}

function utf16(encoding: "utf-16le" | "utf-16be"): Decode {
  const decoder = new TextDecoder(encoding); // it drops the byte order mark
  return (bytes, stream) => decoder.decode(bytes, { stream });
}

/** Decodes what ends in a whole line; the rest waits for what follows. */
function lineByLine(markBytes: number): Decode {
  let waiting: Buffer[] = [];
  let skip = markBytes;
  return (bytes, hasMore) => {
    const end = hasMore ? lastLineEnd(bytes) : bytes.length;
    const isTooLong = sizeOf(waiting) + bytes.length > MAX_LINE_BYTES;
    if (end === 0 && hasMore && !isTooLong) {
      waiting.push(bytes);
      return "";
    }
    const cut = end === 0 ? bytes.length : end;
    const block = Buffer.concat([...waiting, bytes.subarray(0, cut)]).subarray(skip);
    skip = 0;
    waiting = cut < bytes.length ? [bytes.subarray(cut)] : [];
    return (
      utf8(block) ??
      linesOf(block)
        .map((line) => utf8(line) ?? windows1252(line))
        .join("")
    );
  };
}

function lastLineEnd(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
}

function linesOf(block: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < block.length; at += 1) {
    if (block[at] !== LF && block[at] !== CR) continue;
    lines.push(block.subarray(from, at + 1));
    from = at + 1;
  }
  lines.push(block.subarray(from));
  return lines;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function utf8(bytes: Buffer): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null; // a fatal decoder throws on the first byte that is not UTF-8
  }
}

function windows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(LATIN_CONTROLS, (control) => {
    return WINDOWS[control.charCodeAt(0) - 0x80] ?? control;
  });
}

function sizeOf(buffers: readonly Buffer[]): number {
  return buffers.reduce((sum, { length }) => sum + length, 0);
}

/** Old Macs end lines with `\r` alone, and files glued together mix all three. */
function sameLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
