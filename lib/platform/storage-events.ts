/** The part of `storage.onChanged` the listener uses. */
export interface ChangeEvents {
  addListener(listener: StorageListener): void;
  removeListener(listener: StorageListener): void;
}
export type StorageListener = (
  changes: Record<string, { newValue?: unknown }>,
  area: string,
) => void;
