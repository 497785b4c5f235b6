import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string | number> {
  name: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons under one name. */
export function Choice<Value extends string | number>({ name, value, options, onChoose }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="small-caps">{name}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
