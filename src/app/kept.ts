/** Where results are kept between starts. Keys name everything the result depends on. */
export interface Kept {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

/** Keeps nothing beyond the life of the process. */
export const FORGETFUL: Kept = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
};
