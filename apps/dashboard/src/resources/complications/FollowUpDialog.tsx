import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { TextBox } from '../../controls/fields.tsx';
import { forgetDraft, KeepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import {
  type ComplicationAction,
  type ComplicationPartsFragment,
  type ComplicationState,
  FollowUpComplicationDocument,
  type Severity,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { isStale } from '../../providers/problem.ts';
import { queryClient } from '../../providers/query-client.ts';
import { dayOf } from '../../words/dates.ts';
import { ChipBox, ObservedFields } from './ComplicationFields.tsx';
import { complicationKindWords } from './complication-words.ts';

interface Values {
  state: ComplicationState;
  severity: Severity | null;
  serious: boolean;
  seenOn: string | null;
  notes: string | null;
  actions: ComplicationAction[];
}

const stateWords: Record<ComplicationState, string> = { open: 'Not over yet', resolved: 'It is over' };

interface FollowUpDialogProps {
  complication: ComplicationPartsFragment;
  /** Begin with it being over. */
  resolve: boolean;
  onClose: () => void;
}

/** Adds what was seen and done since. */
export function FollowUpDialog({ complication, resolve, onClose }: FollowUpDialogProps) {
  const { id, version, kind, severity, serious, state, clinic } = complication;
  const notify = useNotify();
  const draft = `follow-up.${id}`;
  const defaults: Values = {
    ...{ severity, serious, notes: null, actions: [] },
    seenOn: dayOf(new Date(), clinic?.zone ?? 'UTC'),
    ...keptDraft<Values>(draft),
    state: resolve ? 'resolved' : state === 'resolved' ? 'open' : state,
  };
  const save = async ({ severity: seen, seenOn, ...rest }: Values) => {
    if (!seen || !seenOn) return;
    try {
      await graphql(FollowUpComplicationDocument, {
        input: { id: newId(), complicationId: id, version, severity: seen, seenOn, ...rest },
      });
    } catch (problem) {
      // A colleague added something: it is shown behind, and what was typed here stays.
      if (isStale(problem)) refreshTopics(queryClient, ['complications']);
      throw problem;
    }
    forgetDraft(draft);
    refreshTopics(queryClient, ['complications']);
    notify('Follow-up added.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="follow-up">
      <DialogTitle id="follow-up">{`Follow up: ${complicationKindWords[kind].toLowerCase()}`}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          What was written before stays as it is; this is added below it.
        </Typography>
        <SaveForm
          defaults={defaults}
          action="Add follow-up"
          onCancel={onClose}
          save={save}
          fieldOf={{ complicationId: 'notes', version: 'notes' }}
        >
          <KeepDraft name={draft} />
          <ChipBox name="state" label="How it stands" words={stateWords} />
          <ObservedFields seriousStays={serious} />
          <TextBox name="seenOn" label="Seen on" type="date" required />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
