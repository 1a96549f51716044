/**
 * Decisions of a generator, read off a list of numbers. When the list is used up every decision is the
 * first, which is the simplest; so fast-check, by shortening the list, shrinks what is generated.
 */
export class Choices {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** 0 to `count` - 1. */
  below(count: number): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return number % count;
  }

  /** True in `percent` of cases; never when the list is used up. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error("Nothing to pick from");
    return picked;
  }

  get isExhausted(): boolean {
    return this.at >= this.numbers.length;
  }
}
