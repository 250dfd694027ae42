import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useGetList, useNotify } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { ChoiceBox, NumberBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { Indication, StaffMemberPartsFragment } from '../../generated/graphql.ts';
import { useSaves } from '../../providers/acts.ts';
import { useViewer } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { minorUnits } from '../../words/numbers.ts';
import { choicesOf, indicationWords } from '../../words/terms.ts';

interface Proposal {
  clinicId: string | null;
  practitionerId: string | null;
  indication: Indication | null;
  plannedSessions: number | null;
  price: number | null;
}

function PriceBox() {
  const clinicId = useWatch({ name: 'clinicId' }) as string | null;
  const { all } = useClinicScope();
  const currency = all.find((clinic) => clinic.id === clinicId)?.currency ?? '';
  return <NumberBox name="price" label={`Price of the course in ${currency}`} from={0} to={100_000} />;
}

function PractitionerBox() {
  const clinicId = useWatch({ name: 'clinicId' }) as string | null;
  const { data = [] } = useGetList<StaffMemberPartsFragment>('staffMembers', {
    filter: { practitioner: true, removed: false, clinicId: clinicId ?? undefined },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  });
  return <ChoiceBox name="practitionerId" label="Practitioner" choices={data} none="Not decided yet" />;
}

/** Suggest a course to a client. It may start once the client has agreed. */
export function ProposeDialog({
  client,
  onClose,
}: {
  client: { id: string; name: string; clinic: { id: string } };
  onClose: () => void;
}) {
  const { all } = useClinicScope();
  const viewer = useViewer();
  const { add } = useSaves('treatments');
  const notify = useNotify();
  const navigate = useNavigate();
  const defaults: Proposal = {
    clinicId: client.clinic.id,
    practitionerId: viewer.staffMember.practitioner ? viewer.staffMember.id : null,
    indication: null,
    plannedSessions: 3,
    price: null,
  };
  const save = async ({ price, ...proposal }: Proposal) => {
    const currency = all.find((clinic) => clinic.id === proposal.clinicId)?.currency ?? 'GBP';
    const data = { ...proposal, clientId: client.id, priceMinor: price === null ? null : minorUnits(price, currency) };
    const treatment = await add(data);
    notify('Treatment proposed.', { type: 'info' });
    navigate(`/treatments/${treatment.id}`);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="propose-treatment">
      <DialogTitle id="propose-treatment">{`Propose a treatment to ${client.name}`}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={defaults}
          action="Propose treatment"
          onCancel={onClose}
          save={save}
          fieldOf={{ priceMinor: 'price' }}
        >
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <ChoiceBox name="indication" label="Indication" choices={choicesOf(indicationWords)} required />
            <NumberBox
              name="plannedSessions"
              label="Planned sessions"
              from={1}
              to={10}
              required
              help="Three is the usual plan; one in five needs a fourth"
            />
            <ChoiceBox name="clinicId" label="Clinic" choices={all} required />
            <PractitionerBox />
            <PriceBox />
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
