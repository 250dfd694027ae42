import { Box, Button, Checkbox, Dialog, DialogContent, DialogTitle, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useController, useWatch } from 'react-hook-form';
import { NumberBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { useSaves } from '../../providers/acts.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { useMay, useViewer } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { addDays, dayOf } from '../../words/dates.ts';
import { minorUnits } from '../../words/numbers.ts';
import { OverrideBox } from '../safety/OverrideBox.tsx';
import { type Booking, bookingOf, inputOf } from './booking.ts';
import { ClientBox, NewClientFields } from './ClientBox.tsx';
import { KindAndLength, TreatmentBox } from './KindAndLength.tsx';
import { FirstFree, JustTaken } from './OfferedTimes.tsx';
import { ProposalNote } from './ProposalNote.tsx';
import { useDiarySettings, useProposal } from './proposal.ts';
import { WhenAndWhere } from './WhenAndWhere.tsx';
import type { Wish } from './wish.ts';

interface BookDialogProps {
  wish: Wish;
  onClose: () => void;
  onBooked: (day: string) => void;
}

const aboutHours: readonly string[] = ['APPOINTMENT.CLINIC_CLOSED', 'APPOINTMENT.OUTSIDE_HOURS', 'APPOINTMENT.AWAY'];

/** Inside a booking that was refused for the hours: let them be, for those who may. */
function OutsideHours({ code }: { code: string | null }) {
  const may = useMay();
  const { field } = useController<Booking, 'outsideHours'>({ name: 'outsideHours' });
  if (code === null || !aboutHours.includes(code) || !may('diary.override')) return null;
  return (
    <FormControlLabel
      label="Book it all the same, outside the hours"
      control={<Checkbox checked={field.value} onChange={(_, checked) => field.onChange(checked)} />}
    />
  );
}

/** A note and a deposit, for the few bookings that have one. */
function MoreFields() {
  const [open, setOpen] = useState(false);
  const { all } = useClinicScope();
  const clinicId = useWatch<Booking, 'clinicId'>({ name: 'clinicId' });
  const currency = all.find(({ id }) => id === clinicId)?.currency ?? '';
  if (!open) {
    return (
      <Button variant="text" onClick={() => setOpen(true)} sx={{ justifySelf: 'start', ml: -3 }}>
        Add a note or a deposit
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '2fr 1fr' }, alignItems: 'start' }}>
      <TextBox name="note" label="Note" help="For the diary; nothing about health" />
      <NumberBox name="deposit" label={`Deposit in ${currency}`} from={1} to={100_000} />
    </Box>
  );
}

function Fields({ wish, today, problem }: { wish: Wish; today: string; problem: ApiProblem | null }) {
  const may = useMay();
  const proposed = useProposal(wish);
  const [timeChosen, setTimeChosen] = useState(wish.time !== undefined);
  return (
    <>
      {problem && problem.nextFree.length > 0 && <JustTaken offers={problem.nextFree} />}
      <ClientBox />
      <NewClientFields />
      <ProposalNote proposed={proposed} today={today} />
      <KindAndLength />
      {!timeChosen && <FirstFree wish={wish} proposed={proposed} today={today} onTaken={() => setTimeChosen(true)} />}
      <WhenAndWhere open={!timeChosen} />
      {may('record.read') && <TreatmentBox />}
      <MoreFields />
      <OutsideHours code={problem?.code ?? null} />
      <OverrideBox code={problem?.code ?? null} />
    </>
  );
}

function useBooking(onBooked: (day: string) => void) {
  const { all } = useClinicScope();
  const { add } = useSaves('appointments');
  const clients = useSaves('clients');
  const notify = useNotify();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [added, setAdded] = useState<{ name: string; id: string } | null>(null);

  const clientOf = async (booking: Booking): Promise<string> => {
    if (booking.clientId !== null) return booking.clientId;
    if (added && added.name === booking.newName) return added.id;
    const { newName: name, newPhone: phone, newEmail: email, clinicId } = booking;
    const { id } = await clients.add({ name, phone, email, clinicId, bornOn: null, language: 'en' });
    setAdded({ name: name ?? '', id });
    return id;
  };
  const save = async (booking: Booking) => {
    const clinic = all.find(({ id }) => id === booking.clinicId);
    const minorOf = (amount: number) => minorUnits(amount, clinic?.currency ?? 'GBP');
    try {
      await add(inputOf(booking, await clientOf(booking), clinic?.zone ?? 'UTC', minorOf));
    } catch (refusal) {
      setProblem(refusal instanceof ApiProblem ? refusal : null);
      throw refusal;
    }
    notify('Booked.', { type: 'info' });
    onBooked(booking.day ?? '');
  };
  return { save, problem };
}

const fieldOf = {
  ...{ startsAt: 'time', endsAt: 'minutes', phone: 'newPhone', email: 'newEmail', name: 'clientId' },
} as const satisfies Record<string, keyof Booking>;

/** Book an appointment, at the clinic's wall clock: whom, and the rest is proposed. */
export function BookDialog({ wish, onClose, onBooked }: BookDialogProps) {
  const { clinics } = useClinicScope();
  const viewer = useViewer();
  const settings = useDiarySettings();
  const { save, problem } = useBooking(onBooked);
  const [clinic] = clinics;
  const today = dayOf(new Date(), clinic?.zone ?? 'UTC');
  const self = viewer.staffMember.practitioner && viewer.role === 'practitioner' ? viewer.staffMember.id : undefined;
  const minutes = settings?.kinds.find(({ kind }) => kind === (wish.kind ?? 'consultation'))?.minutes ?? 45;
  const defaults = bookingOf(
    { ...wish, practitionerId: wish.practitionerId ?? self },
    { clinicId: clinic?.id ?? null, day: addDays(today, 1), minutes },
  );
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="book-appointment">
      <DialogTitle id="book-appointment">Book appointment</DialogTitle>
      <DialogContent>
        {settings === undefined ? (
          <Typography role="status" color="textSecondary">
            One moment…
          </Typography>
        ) : (
          <SaveForm defaults={defaults} action="Book" onCancel={onClose} save={save} fieldOf={fieldOf}>
            <Fields wish={wish} today={today} problem={problem} />
          </SaveForm>
        )}
      </DialogContent>
    </Dialog>
  );
}
