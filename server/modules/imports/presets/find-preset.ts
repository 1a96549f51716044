import { invalidInput } from "../../../errors.js";
import { detectPreset } from "../rules/detect-preset.js";
import type { ImportTarget, Preset } from "../rules/preset.js";
import { presets } from "./presets.js";

/** The preset of that name, or the one the headers fit. Throws INVALID_INPUT for an unknown name. */
export function findPreset(
  target: ImportTarget,
  headers: readonly string[],
  name: string | null,
): Preset {
  if (name === null) return detectPreset(presets, target, headers);
  const found = presets.find((preset) => preset.name === name && preset.target === target);
  if (found !== undefined) return found;
  const names = presets.filter((preset) => preset.target === target).map((preset) => preset.name);
  const message = `is no preset for ${target}; there are ${names.join(", ")}`;
  throw invalidInput([{ path: "input.preset", message }]);
}
