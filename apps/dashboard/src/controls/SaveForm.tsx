import { Alert, Box, Button } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  FormProvider,
  type Path,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { ApiProblem, isStale } from '../providers/problem.ts';
import { type Latest, StaleNotice } from './StaleNotice.tsx';

export interface SaveFormProps<Values extends FieldValues> {
  defaults: Values;
  /** The version the person started from; goes back with the save. */
  version?: number;
  save: (values: Values, version: number) => Promise<void>;
  /** What is stored now, asked when somebody else saved first. */
  latest?: () => Promise<Latest<Values>>;
  /** Field words for the conflict notice. */
  words?: Partial<Record<keyof Values & string, string>>;
  /** The form's field for each of the API's that has another name here. */
  fieldOf?: Readonly<Record<string, keyof Values & string>>;
  /** Whether there is anything to save yet; always when left out. */
  ready?: (values: Values) => boolean;
  children: ReactNode;
  /** The one filled button: "Add client". */
  action: string;
  onCancel?: () => void;
  /** The button as wide as the form, as on a door. */
  wide?: boolean;
  /** The way out in words, where "Cancel" could be misread. */
  cancelWord?: string;
}

/** Puts a refusal beside the field it names, or above the form when it names none of its fields. */
function place<Values extends FieldValues>(
  problem: unknown,
  form: UseFormReturn<Values>,
  fieldOf: Readonly<Record<string, string>>,
) {
  if (!(problem instanceof ApiProblem)) {
    console.error(problem);
    form.setError('root', {
      message: 'This page could not send it, and nothing was saved. Load the page again; copy what you typed first.',
    });
    return;
  }
  const named = problem.field?.split('.')[0];
  const field = named && (fieldOf[named] ?? named);
  if (field && field in form.getValues())
    form.setError(field as Path<Values>, { message: problem.message }, { shouldFocus: true });
  else form.setError('root', { message: problem.message });
}

/** Asks before the tab is closed on something typed and not saved. */
function useWarnOnClose(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}

/**
 * A form that keeps what was typed: refreshed data never overwrites it, a refusal stands at its field, and a save
 * that somebody else's has overtaken shows both before anything is decided.
 */
export function SaveForm<Values extends FieldValues>(props: SaveFormProps<Values>) {
  const { defaults, save, latest, words = {}, children, action, onCancel, cancelWord = 'Cancel' } = props;
  const form = useForm<Values>({ defaultValues: defaults as DefaultValues<Values>, shouldFocusError: true });
  const version = useRef(props.version ?? 0);
  const started = useRef(defaults);
  const [overtaken, setOvertaken] = useState<Latest<Values> | null>(null);
  const { errors, isSubmitting, isDirty, isSubmitSuccessful } = form.formState;
  useWarnOnClose(isDirty && !isSubmitSuccessful);

  const submit = form.handleSubmit(async (values) => {
    try {
      await save(values, version.current);
    } catch (problem) {
      if (isStale(problem) && latest) setOvertaken(await latest());
      else place(problem, form, props.fieldOf ?? {});
    }
  });
  const settle = (theirs: boolean) => {
    if (!overtaken) return;
    version.current = overtaken.version;
    started.current = overtaken.values;
    if (theirs) form.reset(overtaken.values as DefaultValues<Values>);
    setOvertaken(null);
    if (!theirs) void submit();
  };

  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.stopPropagation();
          void submit(event);
        }}
        sx={{ display: 'grid', gap: 5 }}
      >
        {errors.root?.message && <Alert severity="error">{errors.root.message}</Alert>}
        {overtaken && (
          <StaleNotice
            started={started.current}
            mine={form.getValues()}
            theirs={overtaken.values}
            words={words}
            onTheirs={() => settle(true)}
            onMine={() => settle(false)}
          />
        )}
        {children}
        <Box
          sx={{
            display: 'flex',
            justifyContent: 'flex-end',
            gap: 2,
            flexDirection: { xs: 'column-reverse', sm: 'row' },
          }}
        >
          {onCancel && (
            <Button variant="outlined" onClick={onCancel}>
              {cancelWord}
            </Button>
          )}
          <Button
            fullWidth={props.wide ?? false}
            size={props.wide ? 'large' : 'medium'}
            type="submit"
            variant="contained"
            loading={isSubmitting}
            disabled={props.ready ? !props.ready(form.watch()) : false}
          >
            {action}
          </Button>
        </Box>
      </Box>
    </FormProvider>
  );
}
