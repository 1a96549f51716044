/** Whether text names a time zone, such as `Europe/Rome`; trying is the one way Intl tells. */
export function isTimezone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
