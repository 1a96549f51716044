import type { Encoding } from "./file-facts.js";

/**
 * The characters of bytes 0x80 to 0x9f in Windows-1252; the others are as in Latin-1. A table of our
 * own, because some releases of Node decode this encoding as if it were Latin-1.
 */
const WINDOWS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const LATIN_CONTROLS = /[\u0080-\u009f]/g;

/** Text of a file in pieces, without byte order mark and with every line end as `\n`. */
export async function* decodeText(
  chunks: AsyncIterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  let isStart = true;
  let held = ""; // a `\r` at the end of a piece, until it is known whether `\n` follows
  for await (const chunk of chunks) {
    let text = held + decode(chunk, true);
    if (isStart && text !== "") {
      text = text.replace(/^\uFEFF/, "");
      isStart = false;
    }
    held = text.endsWith("\r") ? "\r" : "";
    const whole = held === "" ? text : text.slice(0, -1);
    if (whole !== "") yield sameLineEnds(whole);
  }
  const rest = held + decode(Buffer.alloc(0), false);
  if (rest !== "") yield sameLineEnds(rest);
}

type Decode = (bytes: Buffer, hasMore: boolean) => string;

function decoderOf(encoding: Encoding): Decode {
  if (encoding === "windows-1252") {
    return (bytes) => bytes.toString("latin1").replace(LATIN_CONTROLS, windowsCharacter);
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, stream) => decoder.decode(bytes, { stream });
}

function windowsCharacter(control: string): string {
  return WINDOWS[control.charCodeAt(0) - 0x80] ?? control;
}

/** Old Macs end lines with `\r` alone, and files glued together mix all three. */
function sameLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
