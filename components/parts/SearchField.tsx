import type { Signal } from '@preact/signals';

interface Props {
  /** What is typed. */
  search: Signal<string>;
  /** Stands in the empty field and names it. */
  label: string;
  testId: string;
  class?: string;
}

/** A field to search a list in as one types. */
export function SearchField({ search, label, testId, class: extra }: Props) {
  return (
    <input
      type="search"
      class={extra ? `input ${extra}` : 'input'}
      data-testid={testId}
      placeholder={label}
      aria-label={label}
      value={search.value}
      onInput={(event) => {
        search.value = event.currentTarget.value;
      }}
    />
  );
}
