import { Box, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { usuallySerious } from '@stipple/domain/complications';
import { useEffect } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { forgetDraft, KeepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import {
  type ComplicationAction,
  type ComplicationKind,
  RecordComplicationDocument,
  type Severity,
  type Zone,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { dayOf } from '../../words/dates.ts';
import { choicesOf, zoneWords } from '../../words/terms.ts';
import { ChipBox, ObservedFields } from './ComplicationFields.tsx';
import { complicationKindWords } from './complication-words.ts';

interface Values {
  kind: ComplicationKind | null;
  severity: Severity | null;
  serious: boolean;
  firstSeenOn: string | null;
  sessionId: string | null;
  zone: Zone | null;
  mixId: string | null;
  notes: string | null;
  actions: ComplicationAction[];
}

export interface ComplicationDialogProps {
  treatmentId: string;
  /** Zone of the clinic: its calendar is the one that counts. */
  clinicZone: string;
  /** The session it is about; without it the person may choose among `sessions`. */
  sessionId?: string;
  sessions?: readonly { id: string; word: string }[];
  /** Zone of the scalp, when it is already known. */
  zone?: Zone;
  /** Mixes it may be put down to. */
  mixes?: readonly { id: string; word: string }[];
  onClose: () => void;
}

/** An infection or a scar is serious by itself: said so, and the person may still say otherwise. */
function SeriousByKind() {
  const { watch, setValue } = useFormContext<Values>();
  useEffect(() => {
    const { unsubscribe } = watch((values, { name }) => {
      if (name === 'kind' && values.kind && usuallySerious(values.kind)) setValue('serious', true);
    });
    return unsubscribe;
  }, [watch, setValue]);
  return null;
}

const named = (choices: readonly { id: string; word: string }[]) => choices.map(({ id, word }) => ({ id, name: word }));

/** Records a complication: what, where, how bad, what was done. Follow-ups are added later, nothing is changed. */
export function ComplicationDialog(props: ComplicationDialogProps) {
  const { treatmentId, clinicZone, sessionId, sessions = [], zone, mixes = [], onClose } = props;
  const notify = useNotify();
  const draft = `complication.${treatmentId}.${sessionId ?? ''}`;
  const defaults: Values = {
    kind: null,
    severity: null,
    serious: false,
    firstSeenOn: dayOf(new Date(), clinicZone),
    sessionId: sessionId ?? sessions[0]?.id ?? null,
    zone: zone ?? null,
    mixId: mixes.length === 1 ? (mixes[0]?.id ?? null) : null,
    notes: null,
    actions: [],
    ...keptDraft<Values>(draft),
  };
  const save = async ({ kind, severity, firstSeenOn, ...rest }: Values) => {
    if (!kind || !severity || !firstSeenOn) return;
    await graphql(RecordComplicationDocument, {
      input: { id: newId(), treatmentId, kind, severity, firstSeenOn, ...rest },
    });
    forgetDraft(draft);
    refreshTopics(queryClient, ['complications']);
    notify('Complication recorded.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="record-complication">
      <DialogTitle id="record-complication">Record a complication</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          It stays as you write it. What happens later is added as a follow-up.
        </Typography>
        <SaveForm defaults={defaults} action="Record complication" onCancel={onClose} save={save}>
          <KeepDraft name={draft} />
          <SeriousByKind />
          <ChipBox name="kind" label="What is it" words={complicationKindWords} />
          <ObservedFields />
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <TextBox name="firstSeenOn" label="First seen on" type="date" required />
            <ChoiceBox name="zone" label="Where" choices={choicesOf(zoneWords)} none="Not at one place" />
            {!sessionId && sessions.length > 0 && (
              <ChoiceBox
                name="sessionId"
                label="After which session"
                choices={named(sessions)}
                none="It cannot be told"
              />
            )}
            {mixes.length > 0 && (
              <ChoiceBox
                name="mixId"
                label="Pigment mix it is put down to"
                choices={named(mixes)}
                none="None in particular"
              />
            )}
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
