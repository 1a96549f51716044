/** One thing tried, told twice: case, spaces and the end of the sentence are how somebody typed it. */
export function isSameAttempt(left: string, right: string): boolean {
  return keyOf(left) === keyOf(right);
}

function keyOf(what: string): string {
  const words = what.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  return words.replace(/[.!]+$/, "");
}
