import { Box, Button, Card } from '@mui/material';
import { useGetOne, useNotify } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import type { StaffMemberPartsFragment } from '../../generated/graphql.ts';
import { useActs, useSaves } from '../../providers/acts.ts';
import { useViewer } from '../../providers/viewer.ts';
import { PageSkeleton } from '../../shell/PageSkeleton.tsx';
import { checkNewPassword } from '../access/password.ts';
import { LicencesOfStaffMember } from '../licences/Licences.tsx';
import { PersonFields, RoleFields, reachOf, type StaffValues, staffFieldWords } from './StaffFields.tsx';

type Member = StaffMemberPartsFragment;

const valuesOf = ({ name, role, clinics, practitioner }: Member): StaffValues => ({
  name,
  role,
  practitioner,
  clinicIds: clinics.map((clinic) => clinic.id),
});

/** Change a colleague's role and clinics, or remove them. Both take effect at once. */
export function StaffEdit() {
  const { id = '' } = useParams();
  const { data: member, error, refetch } = useGetOne<Member>('staffMembers', { id });
  const viewer = useViewer();
  const { change } = useSaves('staffMembers');
  const { actUndoable } = useActs('staffMembers');
  const notify = useNotify();
  const navigate = useNavigate();
  if (error && !member) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!member) return <PageSkeleton />;
  const save = async (values: StaffValues, version: number) => {
    await change(id, { ...values, clinicIds: reachOf(values) }, version);
    notify('Saved. It counts from now on.', { type: 'info' });
    navigate('/team', { replace: true });
  };
  const latest = async () => {
    const { data } = await refetch();
    return { values: valuesOf(data ?? member), version: (data ?? member).version };
  };
  const remove = () => {
    actUndoable('remove', member, {
      becomes: { removedAt: new Date().toISOString() },
      done: `${member.name} is removed and signed out.`,
    });
    navigate('/team');
  };
  const self = viewer.staffMember.id === member.id;
  return (
    <Page
      title={member.name}
      lead={member.email}
      back={{ to: '/team', word: 'Team' }}
      actions={
        !self && (
          <Button variant="outlined" color="error" onClick={remove}>
            Remove
          </Button>
        )
      }
    >
      <Card sx={{ p: { xs: 4, sm: 6 }, maxWidth: 720 }}>
        <SaveForm
          defaults={valuesOf(member)}
          version={member.version}
          action="Save"
          save={save}
          latest={latest}
          words={staffFieldWords}
          onCancel={() => navigate('/team')}
        >
          <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <PersonFields adding={false} checkPassword={checkNewPassword} />
            <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
            <RoleFields />
          </Box>
        </SaveForm>
      </Card>
      {member.practitioner && (
        <Box sx={{ maxWidth: 720, mt: 5 }}>
          <Button variant="outlined" component={Link} to={`/team/${member.id}/hours`} sx={{ mb: 5 }}>
            Hours and time off
          </Button>
          <LicencesOfStaffMember staffMemberId={member.id} />
        </Box>
      )}
    </Page>
  );
}
