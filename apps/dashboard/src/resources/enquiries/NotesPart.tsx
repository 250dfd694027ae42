import { useGetList, useNotify } from 'react-admin';
import { PickBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { ChangeEnquiryDocument, type StaffMemberPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { type Enquiry, refreshBoard } from './use-enquiries.ts';

interface Values {
  notes: string | null;
  assignedTo: string | null;
}

/** Notes of the staff, and who sees to it. */
export function NotesPart({ enquiry }: { enquiry: Enquiry }) {
  const notify = useNotify();
  const { data } = useGetList<StaffMemberPartsFragment>('staffMembers', {
    filter: { clinicId: enquiry.clinic?.id, removed: false },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  const defaults: Values = {
    notes: enquiry.notes ?? null,
    assignedTo: enquiry.assignedTo ? String(enquiry.assignedTo.id) : null,
  };
  const save = async (values: Values) => {
    const { id, version } = enquiry;
    await graphql(ChangeEnquiryDocument, { input: { id, version, ...values } });
    refreshBoard();
    notify('Saved.', { type: 'info' });
  };
  const choices = (data ?? [])
    .filter(({ role }) => role !== 'analyst')
    .map(({ id, name }) => ({ id: String(id), name }));
  return (
    <SaveForm<Values> defaults={defaults} action="Save notes" save={save}>
      <PickBox name="assignedTo" label="Who sees to it" choices={choices} />
      <TextBox name="notes" label="Notes" lines={3} help="Nothing about health: that belongs on the record" />
    </SaveForm>
  );
}
