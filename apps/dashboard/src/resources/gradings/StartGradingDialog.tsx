import {
  Box,
  Checkbox,
  Dialog,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  Typography,
} from '@mui/material';
import { type PhotoView, photoViews } from '@stipple/domain/photos';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { StartGradingDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useViewer } from '../../providers/viewer.ts';
import { photoViewWords } from '../photos/photo-words.ts';

interface Values {
  name: string | null;
  daysApart: string | null;
  views: readonly PhotoView[];
  clinicIds: readonly string[];
}

function Several({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: readonly (readonly [string, string])[];
}) {
  const { field, fieldState } = useController({ name });
  const chosen = field.value as readonly string[];
  const toggle = (value: string, on: boolean) =>
    field.onChange(on ? [...chosen, value] : chosen.filter((each) => each !== value));
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Typography component="legend" variant="subtitle2">
        {label}
      </Typography>
      <FormGroup row>
        {options.map(([value, word]) => (
          <FormControlLabel
            key={value}
            control={<Checkbox checked={chosen.includes(value)} onChange={(_, on) => toggle(value, on)} />}
            label={word}
          />
        ))}
      </FormGroup>
      {fieldState.error && (
        <Typography variant="caption" color="error" role="alert">
          {fieldState.error.message}
        </Typography>
      )}
    </Box>
  );
}

/** Begins a round: from which clinics and views, and how far apart the photos must be. */
export function StartGradingDialog({ onClose }: { onClose: () => void }) {
  const title = useId();
  const go = useNavigate();
  const { clinics } = useViewer();
  const defaults: Values = {
    name: null,
    daysApart: '60',
    views: ['front', 'top'],
    clinicIds: clinics.map(({ id }) => id),
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>Start a blinded grading</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={defaults}
          action="Start grading"
          onCancel={onClose}
          save={async ({ name, daysApart, views, clinicIds }) => {
            const id = newId();
            const input = {
              id,
              name: name ?? '',
              daysApart: Number(daysApart),
              views: [...views],
              clinicIds: [...clinicIds],
            };
            await graphql(StartGradingDocument, { input });
            refreshTopics(queryClient, ['gradings']);
            go(`/gradings/${id}`);
          }}
        >
          <TextBox name="name" label="Name" required autoFocus help="Such as: Hairlines, autumn 2026" />
          <Several
            name="views"
            label="Views"
            options={photoViews.map((view) => [view, photoViewWords[view]] as const)}
          />
          <Several name="clinicIds" label="Clinics" options={clinics.map(({ id, name }) => [id, name] as const)} />
          <TextBox
            name="daysApart"
            label="Days between the two photos, at least"
            required
            inputMode="numeric"
            check={(value) => (/^\d{1,4}$/.test(String(value)) ? undefined : 'A whole number of days')}
          />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
