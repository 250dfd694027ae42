import { Autocomplete, Checkbox, FormControlLabel, FormHelperText, MenuItem, TextField } from '@mui/material';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { type RegisterOptions, useController } from 'react-hook-form';

interface FieldProps {
  name: string;
  label: string;
  /** Said below the field until there is an error. */
  help?: string;
  required?: boolean;
  /** A sentence when the value will not do, else undefined. */
  check?: (value: unknown) => string | undefined;
  autoFocus?: boolean;
}

function useField({ name, required, check }: FieldProps) {
  const rules: RegisterOptions = {
    validate: (value) => {
      if (required && (value === null || value === undefined || String(value).trim() === '')) return 'Fill this in';
      return check?.(value) ?? true;
    },
  };
  return useController({ name, rules });
}

const labelOf = ({ label, required }: FieldProps): string => (required ? label : `${label} (optional)`);

interface TextBoxProps extends FieldProps {
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  lines?: number;
  inputMode?: 'decimal' | 'numeric' | 'tel' | 'email';
  placeholder?: string;
}

/** One line of text, or several; also days (`type="date"`), whose empty value is null. */
export function TextBox(props: TextBoxProps) {
  const { type = 'text', autoComplete = 'off', lines, inputMode, help, autoFocus = false, placeholder } = props;
  const { field, fieldState } = useField(props);
  return (
    <TextField
      {...field}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      inputRef={field.ref}
      ref={null}
      type={type}
      label={labelOf(props)}
      autoComplete={autoComplete}
      autoFocus={autoFocus}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? help}
      {...(placeholder ? { placeholder } : {})}
      {...(lines ? { multiline: true, minRows: lines } : {})}
      slotProps={{ htmlInput: { inputMode, 'aria-required': props.required ?? false } }}
    />
  );
}

/** A number; empty is null, anything else that is not a number is refused in words. */
export function NumberBox(props: FieldProps & { from?: number; to?: number }) {
  const { from, to, help, autoFocus = false } = props;
  const { field, fieldState } = useField({
    ...props,
    check: (value) => {
      if (value === null || value === undefined || value === '') return undefined;
      const number = Number(value);
      if (!Number.isFinite(number)) return 'Write a number';
      if ((from !== undefined && number < from) || (to !== undefined && number > to))
        return `Between ${from} and ${to}`;
      return props.check?.(number);
    },
  });
  const toValue = (text: string) =>
    text.trim() === '' ? null : Number.isNaN(Number(text)) || /[.,]$/.test(text) ? text : Number(text);
  return (
    <TextField
      {...field}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(toValue(event.target.value))}
      inputRef={field.ref}
      ref={null}
      label={labelOf(props)}
      autoFocus={autoFocus}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? help}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off', 'aria-required': props.required ?? false } }}
    />
  );
}

export interface Choice {
  id: string | number;
  name: string;
}

/** One of few, from a menu. */
export function ChoiceBox(props: FieldProps & { choices: readonly Choice[]; none?: string }) {
  const { choices, none, help } = props;
  const { field, fieldState } = useField(props);
  const known = choices.some((choice) => choice.id === field.value);
  return (
    <TextField
      {...field}
      select
      value={known ? field.value : ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      inputRef={field.ref}
      ref={null}
      label={labelOf(props)}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? help}
      slotProps={{ select: { displayEmpty: true } }}
    >
      {none !== undefined && <MenuItem value="">{none}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** One or several of many, found by typing. */
export function PickBox(props: FieldProps & { choices: readonly Choice[]; many?: boolean }) {
  const { choices, help, many = false } = props;
  const { field, fieldState } = useField(props);
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const input = (params: object) => (
    <TextField
      {...params}
      inputRef={field.ref}
      label={labelOf(props)}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? help}
    />
  );
  const same = {
    options: choices,
    getOptionLabel: (choice: Choice) => choice.name,
    renderInput: input,
    onBlur: field.onBlur,
  };
  if (many) {
    const value = ((field.value ?? []) as (string | number)[]).flatMap((id) => byId.get(id) ?? []);
    return (
      <Autocomplete
        {...same}
        multiple
        disableCloseOnSelect
        value={value}
        onChange={(_, next) => field.onChange(next.map((choice) => choice.id))}
      />
    );
  }
  return (
    <Autocomplete
      {...same}
      value={byId.get(field.value) ?? null}
      onChange={(_, next) => field.onChange(next?.id ?? null)}
    />
  );
}

/** Yes or no. */
export function CheckBox(props: FieldProps) {
  const { field, fieldState } = useField(props);
  return (
    <div>
      <FormControlLabel
        label={props.label}
        control={
          <Checkbox
            checked={Boolean(field.value)}
            onChange={(_, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            name={field.name}
          />
        }
      />
      <FormHelperText error={fieldState.invalid}>{fieldState.error?.message ?? props.help}</FormHelperText>
    </div>
  );
}
