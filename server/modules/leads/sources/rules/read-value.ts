import type { CaptureField } from "./capture-fields.js";

const YES = /^(true|yes|on|1)$/i;
const NO = /^(false|no|off|0)$/i;
const EPOCH_MS = /^\d{12,14}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A field's value as its type has it, however the sender wrote it; null when it is no such thing. */
export function readValue(
  field: CaptureField,
  given: unknown,
): string | number | boolean | Date | null {
  const value: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  switch (field) {
    case "employees":
      return readCount(value);
    case "handRaised":
      return readFlag(value);
    case "occurredAt":
      return readInstant(value);
    case "countryCode":
      return readCountry(value);
    default:
      return readText(value);
  }
}

function readText(value: unknown): string | null {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : null;
}

function readCount(value: unknown): number | null {
  const text = readText(value)?.replaceAll(/[,' ]/g, "") ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function readFlag(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const text = readText(value) ?? "";
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
}

/** Milliseconds since 1970 or ISO 8601; a day alone is its first instant, UTC. */
function readInstant(value: unknown): Date | null {
  const text = readText(value) ?? "";
  if (EPOCH_MS.test(text)) return new Date(Number(text));
  if (!ISO_INSTANT.test(text)) return null;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$|^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`;
  const instant = new Date(zoned.replace(" ", "T"));
  return Number.isNaN(instant.getTime()) ? null : instant;
}

function readCountry(value: unknown): string | null {
  const text = readText(value) ?? "";
  return /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null;
}
