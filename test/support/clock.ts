import type { Clock } from "../../server/clock.js";

/** A clock that stands where the test puts it. */
export class TestClock implements Clock {
  private at: number;

  constructor(start: string) {
    this.at = Date.parse(start);
  }

  now(): Date {
    return new Date(this.at);
  }

  set(instant: string): void {
    this.at = Date.parse(instant);
  }

  advance(ms: number): void {
    this.at += ms;
  }
}
