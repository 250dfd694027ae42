import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { CheckBox, ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { AddEnquiryDocument, type EnquiryAbout, type EnquirySource } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { choicesOf } from '../../words/terms.ts';
import { aboutWords, sourceWords } from './enquiry-words.ts';
import { refreshBoard } from './use-enquiries.ts';

interface Values {
  clinicId: string | null;
  source: EnquirySource | null;
  about: EnquiryAbout | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  notes: string | null;
  consent: boolean;
}

/** Somebody has called or come by: written down before it is forgotten. */
export function AddEnquiryDialog({ onClose }: { onClose: () => void }) {
  const notify = useNotify();
  const id = useRef(newId());
  const { clinics, all } = useClinicScope();
  const defaults: Values = {
    ...{ clinicId: clinics.length === 1 ? (clinics[0]?.id ?? null) : null, source: 'phone', about: null },
    ...{ name: null, email: null, phone: null, notes: null, consent: false },
  };
  const save = async ({ clinicId, source, about, name, ...values }: Values) => {
    if (!clinicId || !source || !about) return;
    await graphql(AddEnquiryDocument, {
      input: { id: id.current, clinicId, source, about, name: name ?? '', ...values },
    });
    refreshBoard();
    notify('Written down.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="add-enquiry">
      <DialogTitle id="add-enquiry">Write down an enquiry</DialogTitle>
      <DialogContent>
        <SaveForm<Values> defaults={defaults} action="Write it down" onCancel={onClose} save={save}>
          <Box sx={{ display: 'grid', gap: 4, pt: 1, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <TextBox name="name" label="Name" required autoFocus />
            <ChoiceBox name="clinicId" label="Clinic" required choices={all.map(({ id, name }) => ({ id, name }))} />
            <TextBox name="phone" label="Phone" inputMode="tel" help="With + and the country code" />
            <TextBox name="email" label="E-mail" inputMode="email" />
            <ChoiceBox name="source" label="How they came to ask" required choices={choicesOf(sourceWords)} />
            <ChoiceBox name="about" label="What it is about" required choices={choicesOf(aboutWords)} />
          </Box>
          <TextBox name="notes" label="Notes" lines={2} help="Nothing about health" />
          <CheckBox name="consent" label="They agree that the clinic contacts them about this" />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
