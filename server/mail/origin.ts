/** Stands for the server's address until a mail is sent: what queues it need not know how it is reached. */
export const ORIGIN = "{{origin}}";

/** Stands for the link that ends mail of its topic: made for each mail anew. */
export const UNSUBSCRIBE = "{{unsubscribe}}";
