import { Box, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { CheckBox, NumberBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { ClientRulesDocument, type ClientRulesQuery, SetClientRulesDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';

type Rules = Omit<ClientRulesQuery['clientRules'], 'version'>;

const words = {
  cancelHours: 'Cancel until',
  moveHours: 'Move until',
  moves: 'How often',
  anyPractitioner: 'Another practitioner',
  anyClinic: 'Another clinic',
};

/** What clients do with their appointments by themselves, through a link. */
export function ClientRulesSettings() {
  const notify = useNotify();
  const { data, error, refetch } = useQuery({
    queryKey: ['organization', 'clientRules'],
    queryFn: async () => (await graphql(ClientRulesDocument, {})).clientRules,
  });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} sx={{ maxWidth: 800 }} aria-label="Loading the rules" />;
  const { version, ...rules } = data;
  const save = async (values: Rules, seen: number) => {
    await graphql(SetClientRulesDocument, { input: { ...values, version: seen } });
    await refetch();
    notify('Saved.', { type: 'info' });
  };
  const latest = async () => {
    const { version: now = version, ...values } = (await refetch()).data ?? data;
    return { values, version: now };
  };
  return (
    <Box sx={{ maxWidth: 800 }}>
      <Section
        title="What clients do by themselves"
        note={version === 0 ? 'as usual: two days, twice, the same practitioner and clinic' : undefined}
      >
        <SaveForm key={version} {...{ defaults: rules as Rules, version, save, latest, words }} action="Save">
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr 1fr' }, alignItems: 'start' }}>
            <NumberBox
              name="cancelHours"
              label="Cancel until"
              from={0}
              to={336}
              required
              help="Hours before the start"
            />
            <NumberBox name="moveHours" label="Move until" from={0} to={336} required help="Hours before the start" />
            <NumberBox
              name="moves"
              label="How often"
              from={0}
              to={20}
              required
              help="Moves of one appointment; 0: none"
            />
          </Box>
          <CheckBox name="anyPractitioner" label="Clients may move to another practitioner" />
          <CheckBox name="anyClinic" label="Clients may move to another clinic" />
        </SaveForm>
      </Section>
    </Box>
  );
}
