import { headerKey } from "./header.js";
import type { ImportTarget, Preset } from "./preset.js";

/** The preset whose whole signature stands among the headers, the longest first; else the generic one. */
export function detectPreset(
  presets: readonly Preset[],
  target: ImportTarget,
  headers: readonly string[],
): Preset {
  const keys = new Set(headers.map(headerKey));
  const candidates = presets
    .filter((preset) => preset.target === target)
    .filter(({ signature }) => signature.every((header) => keys.has(headerKey(header))))
    .sort((a, b) => b.signature.length - a.signature.length);
  const [best] = candidates;
  if (best === undefined) throw new Error(`No preset takes whatever comes for ${target}`);
  return best;
}
