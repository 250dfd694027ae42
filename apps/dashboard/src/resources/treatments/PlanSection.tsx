import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { Section } from '../../controls/Section.tsx';
import { Day } from '../../controls/When.tsx';
import { PlanOfTreatmentDocument, type PlanPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { moneyWords } from '../../words/numbers.ts';
import { zoneWords } from '../../words/terms.ts';
import { hairlineWords } from '../consultations/consultation-words.ts';

function PlanFacts({ plan, currency }: { plan: PlanPartsFragment; currency: string }) {
  const zones = [...new Set(plan.sessions.flatMap((session) => session.zones))];
  const { hairlineShape, hairlineHeightMm, priceMinor, notes, agreedName } = plan;
  const hairline = [hairlineShape && hairlineWords[hairlineShape], hairlineHeightMm && `${hairlineHeightMm} mm`];
  return (
    <Facts
      facts={[
        ['Density', plan.sessions.map(({ densityPercent }) => `${densityPercent} %`).join(' → ')],
        ['Zones', zones.map((zone) => zoneWords[zone]).join(', ') || undefined],
        ['Pigments', plan.pigments.map(({ brand, shade }) => `${brand} ${shade}`).join(', ') || 'Not chosen yet'],
        ['Hairline', hairline.filter(Boolean).join(', ') || undefined],
        ['Price', priceMinor === null ? undefined : moneyWords(priceMinor, currency)],
        ['Notes', notes ?? undefined],
        ['Agreed by', agreedName ?? 'Not agreed yet'],
      ]}
    />
  );
}

/** The plan that holds, and those before it. */
export function PlanSection({ treatmentId }: { treatmentId: string }) {
  const mayEdit = useMay()('treatments.edit');
  const { data } = useQuery({
    queryKey: ['plans', treatmentId],
    queryFn: () => graphql(PlanOfTreatmentDocument, { id: treatmentId }),
  });
  const treatment = data?.treatment;
  const [plan, ...earlier] = treatment?.plans ?? [];
  const ahead = ['proposed', 'agreed', 'in_progress'].includes(treatment?.state ?? '');
  return (
    <Section
      title="Plan"
      note={plan && plan.number > 1 ? `No. ${plan.number}` : undefined}
      action={
        mayEdit &&
        ahead && (
          <Button variant="outlined" component={Link} to={`/treatments/${treatmentId}/plan`}>
            {plan ? 'Change' : 'Plan'}
          </Button>
        )
      }
    >
      {!treatment && <Skeleton variant="rounded" height={120} />}
      {treatment && !plan && (
        <Typography color="textSecondary">Densities, pigments, hairline and price are not planned yet.</Typography>
      )}
      {treatment && plan && <PlanFacts plan={plan} currency={treatment.currency} />}
      {earlier.map((before) => (
        <Box component="details" key={before.id} sx={{ mt: 3 }}>
          <Box
            component="summary"
            sx={{ minHeight: 44, display: 'flex', alignItems: 'center', gap: 1, cursor: 'pointer' }}
          >
            {`No. ${before.number}, `}
            <Day day={before.madeAt.slice(0, 10)} />
          </Box>
          <PlanFacts plan={before} currency={treatment?.currency ?? ''} />
        </Box>
      ))}
    </Section>
  );
}
