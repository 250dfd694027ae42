import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import EventBusyRounded from '@mui/icons-material/EventBusyRounded';
import HourglassTopRounded from '@mui/icons-material/HourglassTopRounded';
import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip, type StateLook } from '../../controls/StateChip.tsx';
import { Day } from '../../controls/When.tsx';
import {
  type LicencePartsFragment,
  LicencesOfClinicDocument,
  LicencesOfStaffMemberDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { type Holder, type LicenceStanding, soonDays, standingOn } from './licence-days.ts';

const LicenceDialog = lazy(async () => ({ default: (await import('./LicenceDialog.tsx')).LicenceDialog }));

const looks: Record<LicenceStanding, StateLook> = {
  in_date: { word: 'In date', tone: 'success', icon: CheckCircleRounded, meaning: 'Covers today' },
  ends_soon: {
    word: 'Ends soon',
    tone: 'warning',
    icon: ErrorOutlineRounded,
    meaning: `Ends within ${soonDays} days: renew it`,
  },
  ended: { word: 'Ended', tone: 'error', icon: EventBusyRounded, meaning: 'Does not cover today' },
  not_yet: { word: 'Not yet', tone: 'info', icon: HourglassTopRounded, meaning: 'Begins later' },
};

interface LicenceListProps {
  licences: readonly LicencePartsFragment[] | undefined;
  holder: Holder;
  text: string;
}

function LicenceList({ licences, holder, text }: LicenceListProps) {
  const mayEdit = useMay()('licences.edit');
  const [open, setOpen] = useState<LicencePartsFragment | 'new' | null>(null);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Section
      title="Licences"
      note={licences?.length || undefined}
      padded={false}
      action={
        mayEdit && (
          <Button variant="outlined" size="small" onClick={() => setOpen('new')}>
            Add licence
          </Button>
        )
      }
    >
      {licences?.length === 0 && <Nothing icon={BadgeOutlined} title="No licence" text={text} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {licences?.map((licence) => (
          <Box
            component="li"
            key={licence.id}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: { xs: 4, sm: 6 }, py: 3 }}
          >
            <Box sx={{ flex: '1 1 200px' }}>
              <Typography variant="subtitle2">{licence.number}</Typography>
              <Typography color="textSecondary">
                {`${licence.issuedBy} · `}
                <Day day={licence.validFrom} />
                {licence.validTo ? (
                  <>
                    {' to '}
                    <Day day={licence.validTo} />
                  </>
                ) : (
                  ', without end'
                )}
              </Typography>
            </Box>
            <StateChip look={looks[standingOn(licence, today)]} />
            {mayEdit && (
              <Button size="small" aria-label={`Correct licence ${licence.number}`} onClick={() => setOpen(licence)}>
                Correct
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {open && (
        <Suspense>
          <LicenceDialog licence={open === 'new' ? undefined : open} holder={holder} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </Section>
  );
}

/** Licences of the premises. */
export function LicencesOfClinic({ clinicId }: { clinicId: string }) {
  const { data } = useQuery({
    queryKey: ['licences', 'clinic', clinicId],
    queryFn: async () => (await graphql(LicencesOfClinicDocument, { id: clinicId })).clinic?.licences ?? [],
  });
  const text = 'Where the country or region asks for one, no session starts without a licence of the premises.';
  return (
    <Box sx={{ mt: 5 }}>
      <LicenceList licences={data} holder={{ clinicId }} text={text} />
    </Box>
  );
}

/** Licences of a person who treats. */
export function LicencesOfStaffMember({ staffMemberId }: { staffMemberId: string }) {
  const { data } = useQuery({
    queryKey: ['licences', 'person', staffMemberId],
    queryFn: async () =>
      (await graphql(LicencesOfStaffMemberDocument, { id: staffMemberId })).staffMember?.licences ?? [],
  });
  const text = 'Where a clinic asks for one, no session starts without a licence of the practitioner.';
  return <LicenceList licences={data} holder={{ staffMemberId }} text={text} />;
}
