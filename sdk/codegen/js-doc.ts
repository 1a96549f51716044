/** A description of the schema as a doc comment, ready to stand before a declaration. */
export function jsDoc(description?: string | null, deprecationReason?: string | null): string {
  const lines = [
    ...(description ?? "").split("\n"),
    ...(deprecationReason ? [`@deprecated ${deprecationReason}`] : []),
  ].filter((line) => line.trim() !== "");
  if (lines.length === 0) return "";
  const text = lines.map((line) => line.trim().replaceAll("*/", "*\\/"));
  return text.length === 1 ? `/** ${text[0]} */\n` : `/**\n * ${text.join("\n * ")}\n */\n`;
}
