/** An enum the server answers with: the values known today, and any a newer server may add. */
export type Open<Value extends string> = Value | (string & {});
