import { useQuery } from '@tanstack/react-query';
import { Section } from '../../controls/Section.tsx';
import { OverridesOfSessionDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { OverrideList } from './OverrideList.tsx';

/** Rules that were let be to start this session; nothing where all were kept. */
export function SessionOverrides({ sessionId }: { sessionId: string }) {
  const { data } = useQuery({
    queryKey: ['safety', 'session', sessionId],
    queryFn: async () => (await graphql(OverridesOfSessionDocument, { id: sessionId })).session,
  });
  if (!data || data.safetyOverrides.length === 0) return null;
  return (
    <Section title="Overrides" note={data.safetyOverrides.length}>
      <OverrideList overrides={data.safetyOverrides} zone={data.clinic.zone} />
    </Section>
  );
}
