import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useNotify } from 'react-admin';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { AddLicenceDocument, ChangeLicenceDocument, type LicencePartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import type { Holder } from './licence-days.ts';

interface LicenceValues {
  number: string;
  issuedBy: string;
  validFrom: string;
  validTo: string | null;
}

interface LicenceDialogProps {
  licence: LicencePartsFragment | undefined;
  holder: Holder;
  onClose: () => void;
}

/** A licence as it stands on paper; a renewed one is added, not written over. */
export function LicenceDialog({ licence, holder, onClose }: LicenceDialogProps) {
  const notify = useNotify();
  const defaults: LicenceValues = {
    number: licence?.number ?? '',
    issuedBy: licence?.issuedBy ?? '',
    validFrom: licence?.validFrom ?? '',
    validTo: licence?.validTo ?? null,
  };
  const save = async (values: LicenceValues, version: number) => {
    if (licence) await graphql(ChangeLicenceDocument, { input: { id: licence.id, version, ...values } });
    else await graphql(AddLicenceDocument, { input: { id: newId(), ...holder, ...values } });
    refreshTopics(queryClient, ['licences']);
    notify('Licence kept.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="licence-form">
      <DialogTitle id="licence-form">{licence ? 'Correct licence' : 'Add licence'}</DialogTitle>
      <DialogContent>
        <SaveForm defaults={defaults} version={licence?.version ?? 0} action="Keep" save={save} onCancel={onClose}>
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <TextBox name="number" label="Number" required />
            <TextBox name="issuedBy" label="Issued by" required />
            <TextBox name="validFrom" label="First day" type="date" required />
            <TextBox name="validTo" label="Last day" type="date" help="Empty: it does not end" />
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
