import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useGetOne, useNotify } from 'react-admin';
import { CheckBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { ClinicPartsFragment } from '../../generated/graphql.ts';
import { useSaves } from '../../providers/acts.ts';
import { currencyChoices, zoneChoices, zoneHere } from '../../words/places.ts';
import { LicencesOfClinic } from '../licences/Licences.tsx';

interface ClinicValues {
  name: string | null;
  city: string | null;
  zone: string | null;
  region: string | null;
  phone?: string | null;
  email?: string | null;
  asksPersonLicence?: boolean;
  asksPremisesLicence?: boolean;
  currency?: string | null;
}

const words = {
  name: 'Name',
  city: 'City',
  zone: 'Time zone',
  region: 'Country or region',
  phone: 'Phone',
  email: 'E-mail',
  asksPersonLicence: 'Licence of the practitioner',
  asksPremisesLicence: 'Licence of the premises',
};

function valuesOf({
  name,
  city,
  zone,
  region,
  phone,
  email,
  asksPersonLicence,
  asksPremisesLicence,
}: ClinicPartsFragment): ClinicValues {
  return { name, city, zone, region, phone, email, asksPersonLicence, asksPremisesLicence };
}

/** A new clinic, or what may still change of one: its currency stays, since prices are written in it. */
export function ClinicDialog({ clinic, onClose }: { clinic: ClinicPartsFragment | undefined; onClose: () => void }) {
  const { add, change } = useSaves('clinics');
  const notify = useNotify();
  const { refetch } = useGetOne<ClinicPartsFragment>('clinics', { id: clinic?.id ?? '' }, { enabled: false });
  const action = clinic ? 'Save' : 'Add clinic';
  const save = async (values: ClinicValues, version: number) => {
    if (clinic) await change(clinic.id, values, version);
    else await add(values);
    notify(clinic ? 'Saved.' : `${values.name} added.`, { type: 'info' });
    onClose();
  };
  const latest = async () => {
    const now = (await refetch()).data ?? clinic;
    return { values: now ? valuesOf(now) : defaults, version: now?.version ?? 0 };
  };
  const defaults: ClinicValues = clinic
    ? valuesOf(clinic)
    : { name: null, city: null, zone: zoneHere(), region: null, currency: 'GBP' };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="clinic-form">
      <DialogTitle id="clinic-form">{clinic ? `Edit ${clinic.name}` : 'Add clinic'}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={defaults}
          version={clinic?.version ?? 0}
          action={action}
          onCancel={onClose}
          save={save}
          latest={latest}
          words={words}
        >
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <TextBox name="name" label="Name" required autoFocus />
            <TextBox name="city" label="City" required />
            <PickBox name="zone" label="Time zone" choices={zoneChoices()} required />
            <TextBox
              name="region"
              label="Country or region"
              placeholder="GB-WLS"
              help="ISO code, such as DE or GB-WLS: decides which licences are asked for"
            />
            <TextBox name="phone" label="Phone" help="Clients who come in by a link are told to call it" />
            <TextBox name="email" label="E-mail" />
            {clinic && (
              <>
                <CheckBox name="asksPersonLicence" label="Sessions ask for a licence of the practitioner" />
                <CheckBox name="asksPremisesLicence" label="Sessions ask for a licence of the premises" />
              </>
            )}
            {!clinic && (
              <PickBox
                name="currency"
                label="Currency"
                choices={currencyChoices()}
                required
                help="It cannot be changed later"
              />
            )}
          </Box>
        </SaveForm>
        {clinic && <LicencesOfClinic clinicId={clinic.id} />}
      </DialogContent>
    </Dialog>
  );
}
