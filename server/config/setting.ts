/** What is wrong with one environment variable, and what would be right. */
export type SettingProblem = {
  readonly name: string;
  /** Null for secrets, and for a variable that is missing. */
  readonly value: string | null;
  readonly problem: string;
  readonly expected: string;
};

/** One environment variable: how its text is read, and what `--help` says of it. */
export type Setting<T> = {
  readonly name: string;
  readonly description: string;
  /** Used when the variable is absent or empty. */
  readonly fallback: T;
  /** The fallback as `--help` shows it. */
  readonly fallbackText: string;
  readonly isSecret: boolean;
  /** What a right value looks like, as half a sentence. */
  readonly expected: string;
  /** The value, or undefined when the text is not a right one. */
  readonly parse: (text: string) => T | undefined;
};

type Words = { readonly description: string };

export function integerSetting(
  name: string,
  range: { readonly fallback: number; readonly min: number; readonly max: number },
  { description }: Words,
): Setting<number> {
  return {
    name,
    description,
    fallback: range.fallback,
    fallbackText: String(range.fallback),
    isSecret: false,
    expected: `a whole number from ${range.min} to ${range.max}`,
    parse: (text) => {
      const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
      return value >= range.min && value <= range.max ? value : undefined;
    },
  };
}

export function textSetting<F extends string | null>(
  name: string,
  rule: { readonly fallback: F; readonly pattern: RegExp; readonly expected: string },
  words: Words & { readonly fallbackText?: string; readonly isSecret?: boolean },
): Setting<string | F> {
  return {
    name,
    description: words.description,
    fallback: rule.fallback,
    fallbackText: words.fallbackText ?? rule.fallback ?? "none",
    isSecret: words.isSecret ?? false,
    expected: rule.expected,
    parse: (text) => (rule.pattern.test(text) ? text : undefined),
  };
}

export function choiceSetting<const C extends string>(
  name: string,
  choices: readonly C[],
  { fallback, description }: Words & { readonly fallback: C },
): Setting<C> {
  return {
    name,
    description,
    fallback,
    fallbackText: fallback,
    isSecret: false,
    expected: `one of ${choices.join(", ")}`,
    parse: (text) => choices.find((choice) => choice === text),
  };
}

export function urlSetting(
  name: string,
  rule: { readonly expected: string; readonly accepts: (url: URL) => boolean },
  words: Words & { readonly fallbackText?: string; readonly isSecret?: boolean },
): Setting<string | null> {
  return {
    name,
    description: words.description,
    fallback: null,
    fallbackText: words.fallbackText ?? "none",
    isSecret: words.isSecret ?? false,
    expected: rule.expected,
    parse: (text) => {
      // PostgreSQL allows an empty host (the socket), the URL standard does not when a user stands before it.
      const readable = text.replace("@/", "@localhost/");
      return URL.canParse(readable) && rule.accepts(new URL(readable)) ? text : undefined;
    },
  };
}
