const SPAN =
  /^P(?=\d|T\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?(T(?=\d)(\d{1,5}H)?(\d{1,6}M)?(\d{1,7}S)?)?$/;

/** A span of time as steps and caps take it: ISO 8601 in whole parts, never negative. */
export function isSpan(text: string): boolean {
  return SPAN.test(text);
}

/** A span of no length at all. */
export function isNoTime(text: string): boolean {
  return isSpan(text) && !/[1-9]/.test(text);
}
