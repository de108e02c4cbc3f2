import { useId } from "react";

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A list to choose one from, with its name above it. */
export function LabelledSelect<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <div>
      <label className="lb" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={chosen}
        onChange={({ target }) => {
          const option = options[target.selectedIndex];
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
