import DataLoader from "dataloader";

/** DataLoaders of one request, made on first use and keyed by what they read. */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  /** Answers `key` together with all others asked for in the same tick. */
  async one<T>(
    name: string,
    key: string,
    batch: (keys: readonly string[]) => Promise<readonly T[]>,
  ): Promise<T> {
    const known = this.loaders.get(name);
    const loader = known ?? new DataLoader<string, unknown>((keys) => batch(keys));
    if (known === undefined) this.loaders.set(name, loader);
    // The name holds the batch function's type: whoever names a loader alike loads alike.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    return (await loader.load(key)) as T;
  }

  /** Keeps what another statement has read on its way, unless it was asked for before. */
  keep(name: string, key: string, value: unknown): void {
    const batch = () => Promise.reject(new Error(`Only ${key} of ${name} was kept`));
    const loader = this.loaders.get(name) ?? new DataLoader<string, unknown>(batch);
    this.loaders.set(name, loader.prime(key, value));
  }

  clear(): void {
    this.loaders.clear();
  }
}
